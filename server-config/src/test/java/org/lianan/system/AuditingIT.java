package org.lianan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianan.system.ThePortal.Answer;
import org.lianan.system.ThePortal.Desk;

/** Whatever is asked of the portal leaves one event with what came of it, and nobody takes it back. */
class AuditingIT {
    private Connection database;

    @BeforeEach
    void somebody_looks_from_below() throws SQLException {
        var world = ThePortal.world();
        database = DriverManager.getConnection(
                world.jdbcUrl(), "postgres", world.secrets().postgres());
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

        assertThat(texts("SELECT row_to_json(e)::text FROM authz.access_event e WHERE request_id = '"
                        + requestId(answer) + "'"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).doesNotContain("320684199001011234").contains("GET /cases/{caseId}"));
    }

    @Test
    void without_its_event_a_command_fails_and_a_read_is_not_answered() throws SQLException {
        var chen = ThePortal.as("haimen.chen");
        var key = UUID.randomUUID().toString();
        run("ALTER TABLE authz.access_event ADD CONSTRAINT is_full CHECK (officer <> 'haimen.chen') NOT VALID");
        try {
            chen.post("/api/cases", Leads.lead(Leads.newTitle()), key).is(500);
            assertThat(chen.get("/api/cases").is(500).text()).doesNotContain("items");
        } finally {
            run("ALTER TABLE authz.access_event DROP CONSTRAINT is_full");
        }
        assertThat(texts("SELECT 1::text FROM authz.stored_reply WHERE key = '" + key + "'"))
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
            assertThatThrownBy(() -> run(change)).as(change).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void only_what_is_older_than_six_months_may_be_forgotten() throws SQLException {
        assertThatThrownBy(() -> run("SELECT authz.forget_audit_events(now() - interval '5 months')"))
                .hasMessageContaining("six months");
        database.setAutoCommit(false);
        run(
                "INSERT INTO authz.access_event (id, at, request_id, officer, agency, action, object, outcome)"
                        + " VALUES (gen_random_uuid(), now() - interval '2 years', gen_random_uuid(), 'x', 'x', 'x', 'x', 'x')");
        run("INSERT INTO authz.audit_link SELECT -10, id, '' FROM authz.access_event WHERE officer = 'x'");
        run("INSERT INTO authz.audit_anchor VALUES (-10, '', now() - interval '2 years', '')");

        assertThat(texts("SELECT authz.forget_audit_events(now() - interval '7 months')::text"))
                .containsExactly("1");
        assertThat(texts("SELECT 1::text FROM authz.access_event WHERE officer = 'x'"))
                .isEmpty();
        database.rollback();
        database.setAutoCommit(true);
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
        var request = desk.request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", path.endsWith("/content") ? "application/octet-stream" : "application/json")
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
        return desk.send(request);
    }

    private static String requestId(Answer answer) {
        return answer.headers().firstValue("X-Request-Id").orElseThrow();
    }

    private List<String> events(String requestId) throws SQLException {
        return texts(
                "SELECT concat_ws(' ', officer, agency, outcome, status) FROM authz.access_event WHERE request_id = '"
                        + requestId + "'");
    }

    private List<String> objects(String requestId) throws SQLException {
        return texts("SELECT object FROM authz.access_event WHERE request_id = '" + requestId + "'");
    }

    private long count(String where) throws SQLException {
        return Long.parseLong(
                texts("SELECT count(*) FROM authz.access_event WHERE " + where).get(0));
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> texts(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (found.next()) {
                texts.add(found.getString(1));
            }
            return texts;
        }
    }
}
