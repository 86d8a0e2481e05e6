package org.lianan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianan.system.OneRoleOfficers.POLICE;
import static org.lianan.system.OneRoleOfficers.PROCURATORATE;
import static org.lianan.system.OneRoleOfficers.REGULATOR;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianan.system.AccessAsDesigned.Answer;
import org.lianan.system.ApiOperations.Operation;

/**
 * Every operation of the portal × every role × every standing × the states of a case, asked of the running portal by
 * officers who have that one role and no other, and compared with the design. Commands come without body and without the
 * version that was seen, so that what the gate lets through still changes nothing.
 */
class WholeMatrixIT {
    private static final Map<String, String> GROUPS = Map.of(
            "CLUE", "P",
            "FILED", "O",
            "REVIEW", "D",
            "NOTIFIED", "N",
            "DECIDED", "E",
            "CLOSED", "C",
            "ARCHIVED", "Z",
            "TERMINATED", "X");
    private static final int AT_ONCE = 8;
    private static final String NOBODYS = UUID.randomUUID().toString();

    /** What the portal writes of itself while it is asked: who asked, what was read, and the log's own work. */
    private static final String NOT_OF_A_CASE =
            "authz\\.(access_event|audit.*|session|stored_reply).*|exchange\\.(log_.*|custody_entry)";

    private record Cell(Operation operation, String role, String standing, String state) {}

    private record Tried(Cell cell, int status, String code) {}

    private static final Map<String, UUID> CASES = new HashMap<>();
    private static final Map<String, String> IDS = new HashMap<>();

    /** What is named otherwise where the part has ended: of evidence the agency keeps its own. */
    private static final Map<String, String> OWN = new HashMap<>();

    private static String leaf = "";
    private static CaseCopies copies;

    @BeforeAll
    static void a_case_for_each_standing_and_state() throws SQLException {
        var officers = OneRoleOfficers.bringIn();
        officers.forEach(officer -> ThePortal.as(officer).get("/api/me").is(200));
        copies = new CaseCopies(everythingInOneCase());
        for (var standing : AccessAsDesigned.STANDINGS.keySet()) {
            for (var state : standing.equals("LEAD") ? GROUPS.keySet() : List.of("FILED")) {
                copy(standing, state);
            }
        }
        copies.database().connection().commit();
    }

    @AfterAll
    static void the_copies_are_gone() throws SQLException {
        copies.forget();
        copies.close();
    }

    @Test
    void every_operation_of_the_portal_has_its_row() {
        assertThat(ApiOperations.all()).extracting(Operation::toString).isSubsetOf(AccessAsDesigned.operations());
    }

    @Test
    void the_gate_decides_as_designed_and_nothing_changes() throws Exception {
        var before = counts();
        var wrong = Collections.synchronizedList(new ArrayList<String>());
        var cells = cells();
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var all = new ArrayList<Future<?>>();
            for (var cell : cells) {
                all.add(pool.submit(() -> {
                    var tried = attempt(cell);
                    if (!asDesigned(tried)) {
                        wrong.add("%s: designed %s, was %d %s"
                                .formatted(cell, designed(cell), tried.status(), tried.code()));
                    }
                }));
            }
            for (var each : all) {
                each.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(wrong.stream().sorted().toList())
                .as("%d of %d cells are not as designed", wrong.size(), cells.size())
                .isEmpty();
        assertThat(cells).hasSizeGreaterThan(14 * 10 * 80);
        assertThat(counts()).isEqualTo(before);
    }

    private static List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (var operation : ApiOperations.all()) {
            for (var role : AccessAsDesigned.ROLES.keySet()) {
                if (!operation.concernsCase()) {
                    cells.add(new Cell(operation, role, "", ""));
                    continue;
                }
                for (var standing : AccessAsDesigned.STANDINGS.keySet()) {
                    for (var state : standing.equals("LEAD") ? GROUPS.keySet() : List.of("FILED")) {
                        cells.add(new Cell(operation, role, standing, state));
                    }
                }
            }
        }
        return cells;
    }

    private static Answer designed(Cell cell) {
        return cell.standing().isEmpty()
                ? AccessAsDesigned.predict(cell.operation().toString(), cell.role())
                : AccessAsDesigned.predict(
                        cell.operation().toString(), cell.role(), cell.standing(), GROUPS.get(cell.state()));
    }

    private static boolean asDesigned(Tried tried) {
        // a HEAD tells no code: there a 403 may also be of the owner's right, which is asked for behind the gate
        var isHead = tried.cell().operation().method().equals("HEAD");
        var gateRefuses = tried.status() == 403
                && (List.of("ROLE", "STANDING").contains(tried.code())
                        || isHead && designed(tried.cell()) != Answer.ALLOWED);
        var hidden = tried.status() == 404;
        var notNow = tried.status() == 409
                && (tried.code().equals("STATE") || isHead && designed(tried.cell()) == Answer.NOT_NOW);
        return switch (designed(tried.cell())) {
            // 401 only where a signature is asked for once more
            case ALLOWED ->
                !gateRefuses
                        && (!hidden || namesWhatIsNotThere(tried.cell().operation()))
                        && tried.status() < 500
                        && tried.status() != 429
                        && !notNow
                        && (tried.status() != 401 || tried.code().equals("STEP_UP_REQUIRED"));
            case REFUSED -> gateRefuses;
            case NOT_NOW -> notNow;
            case HIDDEN -> hidden;
            case CLOSED -> gateRefuses || hidden;
        };
    }

    /** Officers, changes and exports are asked for by names that nobody has; that comes after the gate. */
    private static boolean namesWhatIsNotThere(Operation operation) {
        return !operation.concernsCase() && operation.path().contains("{");
    }

    private static Tried attempt(Cell cell) {
        var desk = ThePortal.as(OneRoleOfficers.at(agencyOf(cell.standing()), cell.role()));
        var request = desk.request(addressed(cell));
        if (cell.operation().isRead()) {
            request.method(cell.operation().method(), BodyPublishers.noBody());
        } else {
            var isContent = cell.operation().path().endsWith("/content");
            request.header("Content-Type", isContent ? "application/octet-stream" : "application/json")
                    .method(cell.operation().method(), BodyPublishers.noBody());
        }
        var answer = desk.send(request);
        var isProblem = answer.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("problem+json"))
                .isPresent();
        return new Tried(cell, answer.status(), isProblem && !answer.text().isEmpty() ? answer.code() : "");
    }

    private static String addressed(Cell cell) {
        var path = cell.operation().path();
        if (cell.operation().concernsCase()) {
            var copy = nameOf(cell.standing(), cell.state());
            path = path.replace("{caseId}", CASES.get(copy).toString());
            var ids = new HashMap<>(IDS);
            if (cell.standing().equals("FORMER")) {
                ids.putAll(OWN);
            }
            for (var id : ids.entrySet()) {
                path = path.replace(
                        "{" + id.getKey() + "}",
                        CaseCopies.idIn(copy, id.getValue()).toString());
            }
            return path;
        }
        var id = path.startsWith("/api/administration") || path.startsWith("/api/emergencies")
                ? NOBODYS
                : path.endsWith("/officers") ? REGULATOR : "matrix-new";
        return path.replace("{id}", id)
                .replace("{exportId}", NOBODYS)
                .replace("{officer}", "matrix-new.officer")
                .replace("{year}", "2026")
                .replace("{log}", "320000")
                .replace("/proof", "/proof?leaf=" + leaf)
                .replace("/consistency", "/consistency?from=1");
    }

    private static String agencyOf(String standing) {
        return switch (standing) {
            case "POLICE" -> POLICE;
            case "PROCURATORATE" -> PROCURATORATE;
            default -> REGULATOR;
        };
    }

    private static String nameOf(String standing, String state) {
        return ("M" + standing + state).replace("_", "");
    }

    /** A case of Haimen with one of everything that an address can name. */
    private static UUID everythingInOneCase() {
        var caseId = Blenders.filed();
        var item = Exhibits.sealedBy("haimen.chen", caseId);
        var letter = Letters.receivedInYuhang(caseId);
        var share = Shares.accepted(
                caseId,
                Shares.share("zj-yuhang", "CO_HANDLER", "PLATFORM_SEAT", "FACTS PARTIES LETTERS EVIDENCE"),
                "yuhang.fang");
        var referral = Referrals.sent(caseId);
        var yuhangs = Exhibits.sealedBy("yuhang.wang", caseId);
        IDS.put("evidenceId", item.at("/id"));
        IDS.put("fileId", item.at("/files/0/id"));
        OWN.put("evidenceId", yuhangs.at("/id"));
        OWN.put("fileId", yuhangs.at("/files/0/id"));
        IDS.put("requestId", letter.at("/id"));
        IDS.put("grantId", share.at("/id"));
        IDS.put("referralId", referral.at("/id"));
        IDS.put("measureId", UUID.randomUUID().toString());
        IDS.put("recognitionId", UUID.randomUUID().toString());
        IDS.put("emergencyId", UUID.randomUUID().toString());
        leaf = ThePortal.as("haimen.chen").get(Exhibits.path(item)).is(200).at("/custody/0/digest");
        return UUID.fromString(caseId);
    }

    /** The regulator of the tests leads the copy, or is in it what Yuhang is in the original. */
    private static void copy(String standing, String state) throws SQLException {
        var copy = nameOf(standing, state);
        var names = new HashMap<>(Map.of("js-haimen-police", POLICE, "js-haimen-procuratorate", PROCURATORATE));
        if (standing.equals("LEAD")) {
            names.put("js-haimen", REGULATOR);
        } else if (!standing.equals("NONE")) {
            names.put("zj-yuhang", REGULATOR);
        }
        var caseId = copies.copy(copy, names, state);
        CASES.put(copy, caseId);
        if (agencyOf(standing).equals(REGULATOR) && !standing.equals("LEAD")) {
            copies.standing(caseId, REGULATOR, standing);
        }
        for (var agency : List.of(REGULATOR, POLICE, PROCURATORATE)) {
            for (var role : AccessAsDesigned.ROLES.keySet()) {
                copies.database().run("""
                        INSERT INTO casework.case_team (case_id, no, officer, agency)
                        SELECT '%1$s', coalesce(max(no), -1) + 1, '%2$s', '%3$s'
                          FROM casework.case_team WHERE case_id = '%1$s'""".formatted(caseId, OneRoleOfficers.at(agency, role), agency));
            }
        }
    }

    /** Of each table its rows, and where its rows have versions, their sum. */
    private static Map<String, String> counts() throws SQLException {
        try (var database = TheDatabase.fromBelow()) {
            var counts = new TreeMap<String, String>();
            for (var table : database.texts("""
                    SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                     WHERE n.nspname IN ('authz', 'casework', 'exchange') AND c.relkind = 'r'""")) {
                if (!table.matches(NOT_OF_A_CASE)) {
                    counts.put(table, database.texts("""
                            SELECT count(*) || ' rows, versions ' || coalesce(sum((to_jsonb(t) ->> 'version')::bigint), 0)
                              FROM %s t""".formatted(table)).get(0));
                }
            }
            return counts;
        }
    }
}
