package org.lianan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two worlds that differ only in what an agency must not see look the same to it: each world of this test is the one before
 * with more work of others in it, in cases of their own and in the cases that the agency is told a part of. Whatever the
 * agency reads is the same before and after, byte for byte, but for the number of the request. Behind the gate, the second
 * wall alone is tried the same way by questions that have forgotten whose rows they want.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwinWorldsIT {
    private static final int WORLDS = 200;
    private static final long SEED = Long.getLong("lianan.twins.seed", 20260508L);
    private static final String US = OneRoleOfficers.REGULATOR;
    private static final List<String> READERS =
            List.of(OneRoleOfficers.at(US, "UNIT_HEAD"), OneRoleOfficers.at(US, "CASE_OFFICER"));
    private static final List<String> OTHERS =
            List.of("js-haimen", "zj-yuhang", "gd-baiyun", "sd-laoshan", "js-nantong", "zj-hangzhou");
    private static final List<String> STATES = List.of("CLUE", "VERIFYING", "FILED", "INVESTIGATING", "CLOSED");

    private static final int AT_ONCE = 8;

    private static CaseCopies world;
    private static UUID own;
    private static UUID told;
    private static UUID joined;
    private static String item = "";
    private static String letter = "";
    private static String grant = "";
    private static int made;

    @BeforeAll
    static void we_lead_a_case_are_told_of_one_and_help_in_another() throws SQLException {
        OneRoleOfficers.bringIn();
        var original = Blenders.filed();
        item = Exhibits.sealedBy("haimen.chen", original).at("/id");
        letter = Letters.sent(original, "zj-yuhang").at("/id");
        grant = Shares.accepted(original, Shares.informing("FACTS"), "laoshan.kong")
                .at("/id");
        world = new CaseCopies(UUID.fromString(original));
        own = world.copy("TwinOwn", Map.of("js-haimen", US), "FILED");
        told = world.copy("TwinTold", Map.of(), "FILED");
        world.standing(told, US, "INFORMED");
        world.database()
                .run("UPDATE casework.participation SET scope = 'FACTS' WHERE case_id = '%s' AND agency = '%s'"
                        .formatted(told, US));
        joined = world.copy("TwinJoined", Map.of(), "FILED");
        world.standing(joined, US, "CO_HANDLER");
        world.database()
                .run(
                        "UPDATE casework.participation SET scope = 'FACTS,EVIDENCE/%s' WHERE case_id = '%s' AND agency = '%s'"
                                .formatted(CaseCopies.idIn("TwinJoined", item), joined, US));
        world.database().connection().commit();
        ThePortal.clockIs("2026-05-08T12:00+08:00");
    }

    @AfterAll
    static void the_wall_stands_again_and_the_worlds_are_gone() throws SQLException {
        walls("ENABLE");
        world.forget();
        world.close();
    }

    @Test
    @Order(1)
    void whatever_others_do_in_two_hundred_worlds_we_read_the_same() throws Exception {
        var random = new Random(SEED);
        var known = read(whatWeKnow());
        for (var no = 1; no <= WORLDS; no++) {
            if (random.nextInt(8) == 0) {
                somethingOfOurs(random);
                known = read(whatWeKnow());
            }
            var guesses = whatWeGuess(made + 1);
            var guessed = read(guesses);
            var rowsBefore = rowsSeen();
            var hidden = hiddenWork(random);
            assertThat(rowsSeen())
                    .as("world %d of seed %d behind the gate: %s", no, SEED, hidden)
                    .isEqualTo(rowsBefore);
            hidden.add(evidenceThatWasNotChosen());
            hidden.add(whatTheJournalTellsOfThem());
            world.database().connection().commit();
            var what = "world %d of seed %d: %s".formatted(no, SEED, hidden);
            assertSame(known, read(whatWeKnow()), what);
            assertSame(guessed, read(guesses), what);
        }
    }

    @Test
    @Order(2)
    void with_the_second_wall_down_the_forgotten_question_tells_the_worlds_apart() throws SQLException {
        var before = world.database().connection().setSavepoint();
        walls("DISABLE");
        var rows = rowsSeen();
        hiddenWork(everyKind());
        var after = rowsSeen();
        for (var table : List.of(
                "casework.case_file",
                "casework.case_party",
                "casework.agency_case",
                "casework.assistance_request",
                "casework.sharing_grant",
                "exchange.evidence_item",
                "exchange.evidence_file")) {
            assertThat(after.get(table)).as(table).isNotEqualTo(rows.get(table));
        }
        world.database().connection().rollback(before);
    }

    @Test
    @Order(3)
    void a_hole_in_a_single_policy_tells_the_worlds_apart() throws SQLException {
        for (var table : List.of("casework.case_file", "casework.sharing_grant", "exchange.evidence_item")) {
            var before = world.database().connection().setSavepoint();
            world.database().run("CREATE POLICY hole ON " + table + " FOR SELECT TO lianan_app USING (true)");
            var rows = rowsSeen();
            hiddenWork(everyKind());
            assertThat(rowsSeen().get(table)).as(table).isNotEqualTo(rows.get(table));
            world.database().connection().rollback(before);
        }
    }

    @Test
    @Order(4)
    void with_the_second_wall_down_the_gate_alone_keeps_the_worlds_the_same() throws Exception {
        walls("DISABLE");
        world.database().connection().commit();
        try {
            var asked = new ArrayList<>(whatWeKnow());
            asked.addAll(whatWeGuess(made + 1));
            var before = read(asked);
            var hidden = hiddenWork(everyKind());
            hidden.add(evidenceThatWasNotChosen());
            hidden.add(whatTheJournalTellsOfThem());
            world.database().connection().commit();
            assertSame(before, read(asked), "without the second wall: " + hidden);
        } finally {
            walls("ENABLE");
            world.database().connection().commit();
        }
    }

    @Test
    @Order(5)
    void with_the_gate_opened_to_a_hidden_case_the_worlds_are_told_apart() throws Exception {
        var hidden = CaseCopies.idIn("Twin" + made, original());
        var asked = List.of("/api/cases/" + hidden, "/api/cases?limit=200");
        var before = read(asked);
        assertThat(before.get(READERS.get(0) + " /api/cases/" + hidden)).startsWith("404");
        world.standing(hidden, US, "INFORMED");
        world.database().connection().commit();
        var after = read(asked);
        assertThat(after.get(READERS.get(0) + " /api/cases/" + hidden)).startsWith("200");
        assertThat(after.get(READERS.get(0) + " /api/cases?limit=200"))
                .isNotEqualTo(before.get(READERS.get(0) + " /api/cases?limit=200"));
    }

    // what happens in a world

    /** Seen by us: a case more, so that no two worlds are alike. */
    private static void somethingOfOurs(Random random) throws SQLException {
        made++;
        world.copy("Twin" + made, Map.of("js-haimen", US), STATES.get(random.nextInt(STATES.size())));
        world.database().connection().commit();
    }

    /** Not for us, and behind both walls. */
    private static List<String> hiddenWork(Random random) throws SQLException {
        var done = new ArrayList<String>();
        made++;
        var lead = OTHERS.get(random.nextInt(OTHERS.size()));
        var state = STATES.get(random.nextInt(STATES.size()));
        var names = new HashMap<String, String>();
        if (!lead.equals("js-haimen")) {
            names.put("js-haimen", lead);
            names.put(lead, "js-haimen");
        }
        world.copy("Twin" + made, names, state);
        done.add("a case of " + lead + " in state " + state);
        if (random.nextBoolean()) {
            evidence(told, random.nextBoolean());
            done.add("evidence in a case of which we are told the facts");
        }
        if (random.nextBoolean()) {
            letter(told, "zj-yuhang", true);
            done.add("a letter there to Yuhang");
        }
        if (random.nextBoolean()) {
            letter(told, US, false);
            done.add("a letter there to us that is not sent yet");
        }
        if (random.nextBoolean()) {
            share(told);
            done.add("a share there for Baiyun, proposed");
        }
        if (random.nextBoolean()) {
            evidence(joined, false);
            done.add("evidence that is not released in a case on which we work");
        }
        return done;
    }

    private static Random everyKind() {
        return new Random() {
            @Override
            public boolean nextBoolean() {
                return true;
            }
        };
    }

    /** Behind the gate alone: the second wall knows that we see evidence of this case, not which. */
    private static String evidenceThatWasNotChosen() throws SQLException {
        evidence(joined, true);
        return "evidence that was not chosen for us in a case on which we work";
    }

    /** Behind the gate alone, too: at the second wall the journal goes with its case. */
    private static String whatTheJournalTellsOfThem() throws SQLException {
        for (var caseId : List.of(told, joined)) {
            for (var released : List.of(true, false)) {
                inTheJournal(item, keyOf(caseId, released), caseId);
            }
        }
        inTheJournal(letter, "l" + made + "zj-yuhang", told);
        inTheJournal(letter, "l" + made + "zj-yuhang", joined);
        return "entries of the journal about evidence and letters that are not for us";
    }

    private static void inTheJournal(String original, String key, UUID caseId) throws SQLException {
        world.more(
                "casework.journal_entry",
                "was.subject_id = '" + original + "'",
                key,
                "{\"case_id\": \"%s\", \"at\": \"2026-05-08T11:00:00+08:00\"}".formatted(caseId));
    }

    private static String keyOf(UUID caseId, boolean released) {
        return "e" + made + caseId + released;
    }

    private static void evidence(UUID caseId, boolean released) throws SQLException {
        var key = keyOf(caseId, released);
        world.more(
                "exchange.evidence_item",
                "was.id = '" + item + "'",
                key,
                "{\"case_id\": \"%s\", \"number\": %d, \"released\": %b}"
                        .formatted(caseId, 100 + 2 * made + (released ? 1 : 0), released));
        world.more("exchange.evidence_file", "was.evidence_id = '" + item + "'", key, "{}");
        world.more("exchange.evidence_collector", "was.evidence_id = '" + item + "'", key, "{}");
    }

    private static void letter(UUID caseId, String to, boolean sent) throws SQLException {
        world.more(
                "casework.assistance_request",
                "was.id = '" + letter + "'",
                "l" + made + to,
                "{\"case_id\": \"%s\", \"to_agency\": \"%s\"%s}"
                        .formatted(
                                caseId,
                                to,
                                sent ? "" : ", \"state\": \"DRAFT\", \"sent_at\": null, \"document_no\": null"));
    }

    private static void share(UUID caseId) throws SQLException {
        world.database()
                .run(
                        "UPDATE casework.sharing_grant SET state = 'WITHDRAWN' WHERE case_id = '%s' AND to_agency = 'gd-baiyun'"
                                .formatted(caseId));
        world.more(
                "casework.sharing_grant",
                "was.id = '" + grant + "'",
                "g" + made,
                "{\"case_id\": \"%s\", \"to_agency\": \"gd-baiyun\", \"state\": \"PROPOSED\"}".formatted(caseId));
    }

    private static String original() {
        return world.original().toString();
    }

    private static void walls(String what) throws SQLException {
        for (var table : SecondWallIT.WALLED) {
            world.database().run("ALTER TABLE " + table + " " + what + " ROW LEVEL SECURITY");
        }
    }

    // what we see of it

    /** Every address that we can read, and those in our cases of which we must not be told. */
    private static List<String> whatWeKnow() {
        var paths = new ArrayList<>(List.of(
                "/api/work",
                "/api/work?scope=mine",
                "/api/work?scope=agency&group=waiting&limit=200",
                "/api/cases",
                "/api/cases?limit=200",
                "/api/cases?limit=1",
                "/api/cases?state=FILED&limit=200",
                "/api/cases?standing=INFORMED",
                "/api/cases?query=KQ-2026",
                "/api/cases?query=%E6%99%93%E9%B9%AD",
                "/api/cases?province=32&placeRole=MERCHANT",
                "/api/assistance-requests?direction=in&limit=200",
                "/api/assistance-requests?direction=out&limit=200",
                "/api/referrals?limit=200",
                "/api/agencies/" + US + "/officers"));
        for (var caseId : List.of(own, told, joined)) {
            paths.addAll(partsOf(caseId));
        }
        paths.add("/api/cases/" + told + "/evidence/" + CaseCopies.idIn("TwinTold", item));
        paths.add("/api/cases/" + joined + "/evidence/" + CaseCopies.idIn("TwinJoined", item));
        paths.add("/api/cases/" + told + "/assistance-requests/" + CaseCopies.idIn("TwinTold", letter));
        return paths;
    }

    /** The addresses of the case that others are about to make, as if somebody had told us its id. */
    private static List<String> whatWeGuess(int no) {
        var caseId = CaseCopies.idIn("Twin" + no, original());
        var paths = partsOf(caseId);
        paths.add("/api/cases/" + caseId + "/evidence/" + CaseCopies.idIn("Twin" + no, item));
        return paths;
    }

    private static List<String> partsOf(UUID caseId) {
        return Stream.of("", "/timeline", "/evidence", "/measures", "/grants", "/assistance-requests", "/referrals")
                .map(part -> "/api/cases/" + caseId + part)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Map<String, String> read(List<String> paths) throws Exception {
        var answers = new TreeMap<String, String>();
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var asked = new TreeMap<String, Future<String>>();
            for (var reader : READERS) {
                for (var path : paths) {
                    asked.put(reader + " " + path, pool.submit(() -> answer(reader, path)));
                }
            }
            for (var each : asked.entrySet()) {
                answers.put(each.getKey(), each.getValue().get());
            }
        } finally {
            pool.shutdownNow();
        }
        return answers;
    }

    private static String answer(String reader, String path) {
        var answer = ThePortal.as(reader).get(path);
        var text = answer.text();
        assertThat(answer.status()).as("%s asks %s: %s", reader, path, text).isLessThan(500);
        if (answer.status() >= 400) {
            text = text.replace(answer.at("/requestId"), "");
        }
        return "%d %s %s %s"
                .formatted(
                        answer.status(),
                        answer.headers().firstValue("ETag").orElse("-"),
                        answer.headers().firstValue("Link").orElse("-"),
                        text);
    }

    /** Of each walled table what a question without any condition finds for us. */
    private static Map<String, String> rowsSeen() throws SQLException {
        var before = world.database().connection().setSavepoint();
        world.database().run("SET LOCAL ROLE lianan_app");
        world.database().run("SELECT set_config('app.agency', '" + US + "', true)");
        world.database().run("SELECT set_config('app.who', 'role:HEAD," + READERS.get(0) + "', true)");
        var seen = new TreeMap<String, String>();
        for (var table : SecondWallIT.WALLED) {
            seen.put(
                    table,
                    world.database()
                            .texts(
                                    "SELECT count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), ''))"
                                            + " FROM " + table + " t")
                            .get(0));
        }
        world.database().connection().rollback(before);
        return seen;
    }

    private static void assertSame(Map<String, String> before, Map<String, String> after, String what) {
        var different = new ArrayList<String>();
        before.forEach((asked, answer) -> {
            if (!answer.equals(after.get(asked))) {
                different.add(asked + "\n  before " + answer + "\n  after  " + after.get(asked));
            }
        });
        assertThat(different).as(what).isEmpty();
        assertThat(after.keySet()).isEqualTo(before.keySet());
    }
}
