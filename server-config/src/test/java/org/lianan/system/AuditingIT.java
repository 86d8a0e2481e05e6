package org.lianan.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianan.exchange.ledger.Checkpoint;
import org.lianan.exchange.ledger.InclusionProof;
import org.lianan.exchange.ledger.Leaf;
import org.lianan.exchange.ledger.NoteVerifier;
import org.lianan.exchange.ledger.SignedNote;
import org.lianan.exchange.ledger.TreeHash;
import org.lianan.system.ThePortal.Answer;
import org.lianan.system.ThePortal.Desk;

/** Whatever is asked of the portal leaves one event with what came of it, and nobody takes it back. */
class AuditingIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TheDatabase database;

    @BeforeEach
    void somebody_looks_from_below() throws SQLException {
        database = TheDatabase.fromBelow();
    }

    @AfterEach
    void and_leaves() throws SQLException {
        database.close();
    }

    @Test
    void each_operation_of_the_api_leaves_exactly_one_event() throws SQLException {
        var officer = ThePortal.as("haimen.chen");
        var operations = new ArrayList<String>();
        for (var asked : operations()) {
            var answer = ask(officer, asked);
            assertThat(events(requestId(answer)))
                    .as("%s answered %s", asked, answer.text())
                    .hasSize(1);
            operations.add(objects(requestId(answer)).get(0));
        }
        assertThat(operations).hasSizeGreaterThan(80).doesNotHaveDuplicates();
    }

    @Test
    void who_is_not_signed_in_leaves_an_event_as_well() throws SQLException {
        for (var asked : operations()) {
            var answer = ask(ThePortal.nobody(), asked).is(401);
            assertThat(events(requestId(answer))).as(asked).containsExactly("- - NOT_SIGNED_IN 401");
        }
    }

    @Test
    void an_event_says_what_came_of_the_request() throws SQLException {
        var chen = ThePortal.as("haimen.chen");
        var caseId = Leads.openedAtHaimen().at("/id");

        var read = chen.get("/api/cases/" + caseId).is(200);
        assertThat(events(requestId(read))).containsExactly("haimen.chen js-haimen ALLOWED 200");
        assertThat(objects(requestId(read))).containsExactly("GET /cases/{caseId}");
        var hidden = ThePortal.as("yuhang.wang").get("/api/cases/" + caseId).is(404);
        assertThat(events(requestId(hidden))).containsExactly("yuhang.wang zj-yuhang HIDDEN 404");
        var denied =
                chen.post("/api/cases/" + caseId + "/filing-approval", "{}").is(403);
        assertThat(events(requestId(denied))).containsExactly("haimen.chen js-haimen ROLE 403");
        var refused =
                chen.post("/api/cases/" + caseId + "/filing-proposal", "{}").is(422);
        assertThat(events(requestId(refused))).containsExactly("haimen.chen js-haimen NOT_VALID 422");
    }

    @Test
    void the_event_of_a_creation_names_what_came_into_being_and_its_case() throws SQLException {
        var chen = ThePortal.as("haimen.chen");
        var opened = chen.post("/api/cases", Leads.lead(Leads.newTitle())).is(201);
        assertThat(named(opened)).containsExactly(opened.at("/id") + " created=" + opened.at("/id"));
        var slip = chen.post("/api/slips", Blenders.SLIP).is(201);
        assertThat(named(slip)).singleElement().asString().startsWith(slip.at("/caseId"));
        var item = Exhibits.announcedBy("haimen.chen", opened.at("/id"), Exhibits.newContent());
        assertThat(named(item))
                .containsExactly(opened.at("/id") + " caseId=" + opened.at("/id") + " created=" + item.at("/id"));
    }

    @Test
    void what_fits_no_operation_leaves_an_event_and_not_what_was_typed() throws SQLException {
        var chen = ThePortal.as("haimen.chen");
        var nowhere = chen.get("/api/320684199001011234").is(404);
        var wrongMethod = chen.send(chen.request("/api/me").DELETE()).is(405);
        var unknownMethod = chen.send(chen.request("/api/me").method("SEARCH", BodyPublishers.noBody()));
        var wrongType = chen.send(chen.request("/api/cases")
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("x")))
                .is(415);
        var wrongAnswer = chen.send(
                        chen.request("/api/me").header("Accept", "text/html").GET())
                .is(406);

        assertThat(events(requestId(nowhere))).containsExactly("haimen.chen js-haimen NOT_FOUND 404");
        assertThat(objects(requestId(nowhere))).containsExactly("GET (no operation)");
        assertThat(events(requestId(wrongMethod))).containsExactly("haimen.chen js-haimen METHOD_NOT_ALLOWED 405");
        assertThat(objects(requestId(unknownMethod.is(405)))).containsExactly("OTHER (no operation)");
        assertThat(events(requestId(wrongType))).containsExactly("haimen.chen js-haimen WRONG_TYPE 415");
        assertThat(events(requestId(wrongAnswer))).containsExactly("haimen.chen js-haimen NOT_ACCEPTABLE 406");
        var stranger = ThePortal.nobody().get("/api/nothing").is(404);
        assertThat(events(requestId(stranger))).containsExactly("- - NOT_FOUND 404");
    }

    @Test
    void a_command_leaves_one_event_and_its_repeat_another() throws SQLException {
        var chen = ThePortal.as("haimen.chen");
        var key = UUID.randomUUID().toString();
        var lead = Leads.lead(Leads.newTitle());
        var first = chen.post("/api/cases", lead, key);
        var second = chen.post("/api/cases", lead, key);

        assertThat(events(requestId(first))).containsExactly("haimen.chen js-haimen ALLOWED " + first.status());
        assertThat(events(requestId(second))).containsExactly("haimen.chen js-haimen REPEATED " + first.status());
    }

    @Test
    void what_was_typed_into_an_address_is_not_recorded() throws SQLException {
        var answer = ThePortal.as("haimen.chen").get("/api/cases/320684199001011234?query=320684199001011234");

        assertThat(database.texts("SELECT row_to_json(e)::text FROM authz.access_event e WHERE request_id = '"
                        + requestId(answer) + "'"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).doesNotContain("320684199001011234").contains("GET /cases/{caseId}"));
    }

    @Test
    void without_its_event_a_command_fails_and_a_read_is_not_answered() throws SQLException {
        var chen = ThePortal.as("haimen.chen");
        var key = UUID.randomUUID().toString();
        database.run(
                "ALTER TABLE authz.access_event ADD CONSTRAINT is_full CHECK (officer <> 'haimen.chen') NOT VALID");
        try {
            chen.post("/api/cases", Leads.lead(Leads.newTitle()), key).is(500);
            assertThat(chen.get("/api/cases").is(500).text()).doesNotContain("items");
        } finally {
            database.run("ALTER TABLE authz.access_event DROP CONSTRAINT is_full");
        }
        assertThat(database.texts("SELECT 1::text FROM authz.stored_reply WHERE key = '" + key + "'"))
                .isEmpty();
    }

    @Test
    void coming_and_going_is_recorded() throws SQLException {
        var before = count("action IN ('LOGIN', 'LOGOUT') AND officer = 'haimen.chen'");
        var browser = Browser.signedInAs("haimen.chen");
        browser.post("/logout", "");

        assertThat(count("action IN ('LOGIN', 'LOGOUT') AND officer = 'haimen.chen'"))
                .isEqualTo(before + 2);
    }

    @Test
    void not_even_the_owner_of_the_database_changes_or_removes_an_event() throws SQLException {
        ThePortal.as("haimen.chen").get("/api/me").is(200);
        for (var change : List.of(
                "UPDATE authz.access_event SET outcome = 'ALLOWED'",
                "DELETE FROM authz.access_event",
                "TRUNCATE authz.access_event",
                "DELETE FROM authz.audit_link",
                "UPDATE authz.audit_link SET seq = -seq",
                "DELETE FROM authz.audit_anchor")) {
            assertThatThrownBy(() -> database.run(change)).as(change).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void only_what_is_older_than_six_months_may_be_forgotten() throws SQLException {
        assertThatThrownBy(() -> database.run("SELECT authz.forget_audit_events(now() - interval '5 months')"))
                .hasMessageContaining("six months");
        database.connection().setAutoCommit(false);
        database.run(
                "INSERT INTO authz.access_event (id, at, request_id, officer, agency, action, object, outcome)"
                        + " VALUES (gen_random_uuid(), now() - interval '2 years', gen_random_uuid(), 'x', 'x', 'x', 'x', 'x')");
        database.run("INSERT INTO authz.audit_link SELECT -10, id, '' FROM authz.access_event WHERE officer = 'x'");
        database.run("INSERT INTO authz.audit_anchor VALUES (-10, '', now() - interval '2 years', '')");

        assertThat(database.texts("SELECT authz.forget_audit_events(now() - interval '7 months')::text"))
                .containsExactly("1");
        assertThat(database.texts("SELECT 1::text FROM authz.access_event WHERE officer = 'x'"))
                .isEmpty();
        database.connection().rollback();
        database.connection().setAutoCommit(true);
    }

    @Test
    void an_auditor_sees_the_officers_of_the_own_agency_and_the_node_sees_all() {
        ThePortal.as("haimen.chen").get("/api/me").is(200);
        ThePortal.as("yuhang.wang").get("/api/me").is(200);
        ThePortal.nobody().get("/api/me").is(401);

        assertThat(agencies("haimen.audit", "")).containsOnly("js-haimen");
        assertThat(agencies("haimen.audit", "officer=yuhang.wang")).isEmpty();
        assertThat(agencies("node.audit", "officer=yuhang.wang")).containsOnly("zj-yuhang");
        assertThat(agencies("node.audit", "outcome=NOT_SIGNED_IN")).containsOnly("-");
        Refused.with(403, "ROLE", ThePortal.as("haimen.chen").get("/api/audit/events"));
    }

    @Test
    void events_are_found_by_officer_action_outcome_case_and_time_page_by_page() {
        var opened = Leads.openedAtHaimen();
        var of = "/api/audit/events?caseNumber=" + opened.at("/number");
        for (int i = 0; i < 3; i++) {
            ThePortal.as("haimen.chen").get("/api/cases/" + opened.at("/id")).is(200);
        }
        ThePortal.as("yuhang.wang").get("/api/cases/" + opened.at("/id")).is(404);
        var auditor = ThePortal.as("haimen.audit");

        var first = auditor.get(of + "&action=CASE_READ&officer=haimen.chen&outcome=ALLOWED&limit=2")
                .is(200);
        assertThat(first.body().at("/items")).hasSize(2);
        var rest = auditor.get(of + "&action=CASE_READ&limit=2&after=" + first.at("/next"))
                .is(200);
        assertThat(rest.body().at("/items")).hasSize(1);
        assertThat(rest.text()).contains("GET /cases/{caseId}").doesNotContain("yuhang");
        assertThat(auditor.get(of + "&to=2020-01-01T00:00:00Z").is(200).body().at("/items"))
                .isEmpty();
        assertThat(auditor.get(of + "&from=2020-01-01T00:00:00Z").is(200).body().at("/items"))
                .isNotEmpty();
        Refused.with(400, "MALFORMED", auditor.get("/api/audit/events?from=yesterday"));
    }

    @Test
    void the_number_of_a_case_that_is_hidden_finds_as_little_as_one_that_does_not_exist() {
        var opened = Leads.openedAtHaimen();
        ThePortal.as("haimen.chen").get("/api/cases/" + opened.at("/id")).is(200);
        ThePortal.as("yuhang.wang").get("/api/cases/" + opened.at("/id")).is(404);

        var hidden = ThePortal.as("yuhang.audit").get("/api/audit/events?caseNumber=" + opened.at("/number"));
        var none = ThePortal.as("yuhang.audit").get("/api/audit/events?caseNumber=KQ-2026-320614-999999");
        assertThat(hidden.is(200).text()).isEqualTo(none.is(200).text());
        assertThat(agencies("node.audit", "caseNumber=" + opened.at("/number"))).containsOnly("js-haimen", "zj-yuhang");
    }

    @Test
    void who_answers_for_a_case_sees_who_looked_and_of_other_agencies_no_names() throws SQLException {
        var caseId = Leads.openedAtHaimen().at("/id");
        ThePortal.as("haimen.chen").get("/api/cases/" + caseId).is(200);
        database.run(
                "INSERT INTO authz.access_event (id, at, request_id, officer, agency, action, case_id, object, outcome, status)"
                        + " VALUES (gen_random_uuid(), now(), gen_random_uuid(), 'yuhang.wang', 'zj-yuhang', 'CASE_READ', '"
                        + caseId
                        + "', 'GET /cases/{caseId}', 'ALLOWED', 200)");

        var looks =
                ThePortal.as("haimen.gu").get("/api/cases/" + caseId + "/looks").is(200);
        assertThat(looks.text()).contains("haimen.chen").contains("zj-yuhang").contains("CASE_OFFICER");
        assertThat(looks.text()).doesNotContain("yuhang.wang");
        Refused.with(403, "ROLE", ThePortal.as("haimen.chen").get("/api/cases/" + caseId + "/looks"));
        Refused.with(404, "NOT_FOUND", ThePortal.as("yuhang.wang").get("/api/cases/" + caseId + "/looks"));
        assertThat(ThePortal.as("haimen.chen").get("/api/me/looks").is(200).text())
                .contains(caseId);
    }

    @Test
    void an_event_that_was_changed_in_the_database_is_named() throws SQLException {
        var read = ThePortal.as("haimen.chen").get("/api/me").is(200);
        ThePortal.as("haimen.audit").post("/api/audit/exports", "{}").is(200); // gives all their places
        var eventId = database.texts(
                        "SELECT id::text FROM authz.access_event WHERE request_id = '" + requestId(read) + "'")
                .get(0);
        assertThat(verification().at("/intact")).isEqualTo("true");

        behindTheBack("UPDATE authz.access_event SET officer = 'haimen.gu' WHERE id = '" + eventId + "'");
        try {
            var found = verification();
            assertThat(found.at("/intact")).isEqualTo("false");
            assertThat(found.at("/firstBad/eventId")).isEqualTo(eventId);
            assertThat(found.at("/firstBad/fault")).isEqualTo("CHANGED");
        } finally {
            behindTheBack("UPDATE authz.access_event SET officer = 'haimen.chen' WHERE id = '" + eventId + "'");
        }
        assertThat(verification().at("/intact")).isEqualTo("true");
    }

    @Test
    void a_chain_that_was_written_anew_does_not_lead_to_what_was_deposited() throws SQLException {
        ThePortal.as("haimen.audit").post("/api/audit/exports", "{}").is(200);
        var seq =
                database.texts("SELECT max(seq)::text FROM authz.audit_anchor").get(0);
        var digest = database.texts("SELECT encode(digest, 'hex') FROM authz.audit_anchor WHERE seq = " + seq)
                .get(0);
        behindTheBack(
                "UPDATE authz.audit_anchor SET digest = decode('" + "0".repeat(64) + "', 'hex') WHERE seq = " + seq);
        try {
            assertThat(verification().at("/firstBad/fault")).isEqualTo("NOT_AS_ANCHORED");
        } finally {
            behindTheBack("UPDATE authz.audit_anchor SET digest = decode('" + digest + "', 'hex') WHERE seq = " + seq);
        }
    }

    @Test
    void exports_are_few_and_the_refusal_is_on_record() throws SQLException {
        var auditor = ThePortal.as("node.audit");
        Answer answer = auditor.post("/api/audit/exports", "{\"officer\":\"nobody.here\"}");
        for (int i = 0; i < 10 && answer.status() == 200; i++) {
            answer = auditor.post("/api/audit/exports", "{\"officer\":\"nobody.here\"}");
        }

        var refused = Refused.with(429, "TOO_MANY", answer).answer();
        assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 360);
        assertThat(events(requestId(refused))).containsExactly("node.audit samr TOO_MANY 429");
        auditor.get("/api/audit/events?officer=nobody.here").is(200);
    }

    @Test
    void an_export_is_checked_without_the_portal() throws Exception {
        ThePortal.as("haimen.chen").get("/api/me").is(200);
        var auditor = ThePortal.as("haimen.audit");
        var export = auditor.post("/api/audit/exports", "{\"officer\":\"haimen.chen\"}")
                .is(200);
        var content = auditor.bytes("/api/audit/exports/" + export.at("/id") + "/content")
                .body();

        var note = SignedNote.parse(export.at("/manifest"));
        assertThat(note.isSignedBy(NoteVerifier.parse(export.at("/publicKey")))).isTrue();
        var manifest = JSON.readTree(note.text());
        assertThat(manifest.at("/sha256").asText()).isEqualTo(sha256(content));
        var lines = new String(content, UTF_8).split("\n");
        assertThat(lines[0]).contains("watermark", "haimen.audit", "js-haimen", "季峰");
        assertThat(lines).hasSize(1 + manifest.at("/events").asInt()).hasSizeGreaterThan(1);
        for (int i = 1; i < lines.length; i++) {
            var line = JSON.readTree(lines[i]);
            assertThat(sha256((line.at("/previous").asText() + "\n"
                                    + line.at("/event").asText())
                            .getBytes(UTF_8)))
                    .isEqualTo(line.at("/digest").asText());
            assertThat(line.at("/event").asText()).contains("haimen.chen");
        }
        theHeadLiesInTheLog(manifest);
        Refused.with(404, "NOT_FOUND", ThePortal.as("yuhang.audit").get("/api/audit/exports/" + export.at("/id")));
        assertThat(agencies("haimen.audit", "action=AUDIT_EXPORT")).isNotEmpty();
    }

    private static void theHeadLiesInTheLog(JsonNode manifest) {
        var log = manifest.at("/log");
        var leaf = Base64.getDecoder().decode(log.at("/leaf").asText());
        var salt = HexFormat.of().parseHex(log.at("/salt").asText());
        assertThat(new String(leaf, UTF_8))
                .contains(Leaf.Commitment.to(salt, log.at("/body").asText())
                        .digest()
                        .sha256());
        assertThat(log.at("/body").asText()).contains(manifest.at("/chain/head").asText());
        var proof = log.at("/proof");
        var path = new ArrayList<TreeHash>();
        proof.at("/path")
                .forEach(hash -> path.add(new TreeHash(Base64.getDecoder().decode(hash.asText()))));
        var checkpoint = SignedNote.parse(proof.at("/checkpoint").asText());
        assertThat(checkpoint.isSignedBy(NoteVerifier.parse(log.at("/vkey").asText())))
                .isTrue();
        assertThat(new InclusionProof(
                                proof.at("/index").asLong(), proof.at("/size").asLong(), path)
                        .proves(
                                TreeHash.ofLeaf(leaf),
                                Checkpoint.parse(checkpoint.text()).root()))
                .isTrue();
    }

    private static Answer verification() {
        return ThePortal.as("haimen.audit").get("/api/audit/verification").is(200);
    }

    /** The agencies of the newest events that this auditor finds. */
    private static Set<String> agencies(String auditor, String filter) {
        var agencies = new HashSet<String>();
        ThePortal.as(auditor)
                .get("/api/audit/events?limit=200&" + filter)
                .is(200)
                .body()
                .at("/items")
                .forEach(event -> agencies.add(event.at("/agency").asText()));
        return agencies;
    }

    /** As somebody who owns the database and takes the triggers away. */
    private void behindTheBack(String change) throws SQLException {
        database.run("SET session_replication_role = replica");
        database.run(change);
        database.run("SET session_replication_role = DEFAULT");
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    /** Method and path of everything that the portal's own description lists, with ids of nothing in it. */
    private static List<String> operations() {
        var operations = new ArrayList<String>();
        var paths = ThePortal.nobody()
                .send(ThePortal.nobody().request("/openapi?format=JSON").GET())
                .is(200)
                .body()
                .at("/paths");
        paths.fields()
                .forEachRemaining(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (List.of("get", "post", "put", "patch", "delete", "head").contains(method)) {
                        operations.add(method.toUpperCase() + " " + path.getKey());
                    }
                }));
        return operations;
    }

    private static Answer ask(Desk desk, String operation) {
        var method = operation.split(" ")[0];
        var path = operation
                .split(" ")[1]
                .replace("{year}", "2026")
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        var isUpload = method.equals("PUT") && path.endsWith("/content");
        var request = desk.request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", isUpload ? "application/octet-stream" : "application/json")
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
        return desk.send(request);
    }

    private static String requestId(Answer answer) {
        return answer.headers().firstValue("X-Request-Id").orElseThrow();
    }

    private List<String> events(String requestId) throws SQLException {
        return database.texts(
                "SELECT concat_ws(' ', officer, agency, outcome, status) FROM authz.access_event WHERE request_id = '"
                        + requestId + "'");
    }

    /** The case and the ids of the event of this answer. */
    private List<String> named(Answer answer) throws SQLException {
        return database.texts("SELECT concat_ws(' ', case_id, ids) FROM authz.access_event WHERE request_id = '"
                + requestId(answer) + "'");
    }

    private List<String> objects(String requestId) throws SQLException {
        return database.texts("SELECT object FROM authz.access_event WHERE request_id = '" + requestId + "'");
    }

    private long count(String where) throws SQLException {
        return Long.parseLong(database.texts("SELECT count(*) FROM authz.access_event WHERE " + where)
                .get(0));
    }
}
