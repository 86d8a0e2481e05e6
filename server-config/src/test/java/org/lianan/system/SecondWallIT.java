package org.lianan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The wall alone, without the gate: every statement here has forgotten whose rows it wants. East and west each have one
 * row in each walled table, in a transaction that is undone.
 */
class SecondWallIT {
    private static final String REFUSED = "42501";
    private static final String EAST = "wall-east";
    private static final String WEST = "wall-west";

    /** The tables behind the wall, each after those that it refers to. */
    static final List<String> WALLED = List.of(
            "casework.case_file",
            "casework.case_party",
            "casework.case_charge",
            "casework.charge_ground",
            "casework.case_team",
            "casework.participation",
            "casework.insider",
            "casework.need_to_know",
            "casework.emergency",
            "casework.recusal",
            "casework.agency_case",
            "casework.journal_entry",
            "casework.sharing_grant",
            "casework.grant_evidence",
            "casework.grant_history",
            "casework.complaint",
            "casework.identifier_reveal",
            "casework.measure",
            "casework.measure_item",
            "casework.measure_officer",
            "casework.assistance_request",
            "casework.assistance_question",
            "casework.assistance_answer_evidence",
            "casework.assistance_extension",
            "casework.assistance_history",
            "casework.referral",
            "casework.referral_task_group",
            "casework.referral_paper",
            "casework.referral_evidence",
            "casework.referral_handover",
            "casework.referral_step",
            "casework.agency_referral",
            "casework.duty",
            "casework.duty_exclusion",
            "casework.duty_extension",
            "exchange.evidence_number",
            "exchange.evidence_item",
            "exchange.evidence_collector",
            "exchange.evidence_file",
            "exchange.evidence_sight",
            "exchange.custody_entry",
            "exchange.recognition",
            "authz.access_event",
            "authz.audit_export",
            "authz.posting_change");

    /** The tables before the wall, each with the reason why. */
    private static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("authz.agency", "the directory is open to everybody who is signed in"),
            Map.entry("authz.officer", "the directory is open to everybody who is signed in"),
            Map.entry("authz.posting", "says for whom a transaction works, and is read before that is known"),
            Map.entry("authz.delegation", "gives roles, and is read with the posting"),
            Map.entry("authz.idp_order", "names of officers whose accounts lag behind; carried out for no agency"),
            Map.entry("authz.session", "is read before anybody is known, by the hash of a secret alone"),
            Map.entry("authz.stored_reply", "is read by officer and key together; no list of it exists"),
            Map.entry("authz.audit_pending", "a queue of ids for the chain"),
            Map.entry("authz.audit_link", "digests and ids of events; the portal adds to it only"),
            Map.entry("authz.audit_anchor", "digests of the chain's heads; the portal adds to it only"),
            Map.entry("authz.audit_retention", "up to where the chain was emptied; the portal reads it only"),
            Map.entry("authz.demo_clock", "one number"),
            Map.entry("casework.running_number", "counters of all agencies; no case is named"),
            Map.entry("exchange.log_pending", "a queue of numbers for the log"),
            Map.entry("exchange.log_leaf", "the log is public: numbers"),
            Map.entry("exchange.log_node", "the log is public: hashes, salted"),
            Map.entry("exchange.log_checkpoint", "the log is public: signed notes"));

    private static final Set<String> KEPT_BY_TRIGGERS = Set.of("casework.insider", "casework.need_to_know");

    /** Of which table the rows are that a column names; a case is one, whatever it is called there. */
    static final Map<String, String> WHOLES = Map.of(
            "grant_id", "casework.sharing_grant",
            "measure_id", "casework.measure",
            "request_id", "casework.assistance_request",
            "question_id", "casework.assistance_question",
            "referral_id", "casework.referral",
            "duty_id", "casework.duty",
            "evidence_id", "exchange.evidence_item",
            "case_id", "case",
            "receiving_case", "case");

    private TheDatabase database;

    @BeforeEach
    void east_and_west_have_a_case_each() throws SQLException {
        database = TheDatabase.inOneTransaction();
        for (var agency : List.of(EAST, WEST)) {
            for (var table : WALLED) {
                if (!KEPT_BY_TRIGGERS.contains(table)) {
                    database.run(new Row(table, agency, agency).insert());
                }
            }
        }
        database.run("SET LOCAL ROLE lianan_app");
    }

    @AfterEach
    void nothing_of_it_stays() throws SQLException {
        database.connection().rollback();
        database.close();
    }

    @Test
    void every_table_is_behind_the_wall_or_has_a_reason_not_to_be() throws SQLException {
        var all = database.texts("""
                SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE n.nspname IN ('authz', 'casework', 'exchange') AND c.relkind IN ('r', 'p')
                   AND c.relname <> 'flyway_schema_history'""");
        var decided = new HashSet<>(WALLED);
        decided.addAll(OPEN.keySet());

        assertThat(all).containsExactlyInAnyOrderElementsOf(decided);
        assertThat(database.texts("""
                SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE n.nspname IN ('authz', 'casework', 'exchange') AND c.relrowsecurity AND c.relforcerowsecurity""")).containsExactlyInAnyOrderElementsOf(WALLED);
    }

    @Test
    void the_portal_cannot_pass_the_wall_by_its_role() throws SQLException {
        assertThat(database.texts("""
                SELECT rolname FROM pg_roles
                 WHERE rolname = 'lianan_app' AND NOT rolsuper AND NOT rolbypassrls AND NOT rolcreaterole""")).hasSize(1);
        assertThat(database.texts("SELECT relname FROM pg_class WHERE relowner = 'lianan_app'::regrole"))
                .isEmpty();
        assertThat(database.texts("SELECT rolname FROM pg_roles WHERE rolname <> 'lianan_app'"
                        + " AND pg_has_role('lianan_app', oid, 'MEMBER')"))
                .isEmpty();
    }

    @Test
    void a_transaction_that_works_for_nobody_sees_nothing() throws SQLException {
        for (var table : WALLED) {
            assertThat(rows(table)).as(table).isZero();
        }
        worksFor("");
        for (var table : WALLED) {
            assertThat(rows(table)).as(table).isZero();
        }
    }

    @Test
    void an_agency_sees_its_own_rows_without_asking_for_them() throws SQLException {
        for (var agency : List.of(EAST, WEST)) {
            worksFor(agency);
            for (var table : WALLED) {
                // of its one case know the heads and one officer
                assertThat(rows(table)).as(table).isEqualTo(table.equals("casework.need_to_know") ? 2 : 1);
            }
        }
    }

    @Test
    void what_hurts_is_opened_to_the_officers_who_need_to_know() throws SQLException {
        for (var table : List.of(
                "casework.complaint", "casework.measure", "casework.referral_paper", "exchange.evidence_item")) {
            worksFor(EAST, "somebody,role:REVIEWER");
            assertThat(rows(table)).as(table).isZero();
            worksFor(EAST, EAST); // the officer of each row has the name of the agency here
            assertThat(rows(table)).as(table).isOne();
        }
    }

    @Test
    void whoever_is_recused_is_shown_nothing_of_what_hurts_whatever_they_are_in_the_agency() throws SQLException {
        database.run("RESET ROLE");
        database.run("INSERT INTO casework.recusal (id, case_id, agency, officer, ground, reason, state, requested_by,"
                + " requested_at, version) VALUES (gen_random_uuid(), '%s', '%s', 'recused', 'x', 'x', 'RECUSED', 'x', now(), 0)"
                        .formatted(id("case", EAST), EAST));
        database.run("SET LOCAL ROLE lianan_app");
        for (var table : List.of(
                "casework.need_to_know",
                "casework.complaint",
                "casework.measure",
                "casework.referral_paper",
                "exchange.evidence_item")) {
            worksFor(EAST, "recused,role:HEAD");
            assertThat(rows(table)).as(table).isZero();
            worksFor(EAST, "colleague,role:HEAD");
            assertThat(rows(table)).as(table).isPositive();
        }
    }

    @Test
    void with_the_wall_down_the_same_question_leaks() throws SQLException {
        for (var table : WALLED) {
            var before = database.connection().setSavepoint();
            database.run("RESET ROLE");
            database.run("SET LOCAL ROLE lianan_owner");
            database.run("ALTER TABLE " + table + " DISABLE ROW LEVEL SECURITY");
            database.run("RESET ROLE");
            database.run("SET LOCAL ROLE lianan_app");
            worksFor(WEST);
            assertThat(rows(table)).as(table).isGreaterThan(1);
            database.connection().rollback(before);
        }
    }

    @Test
    void nothing_is_changed_or_removed_across_the_wall() throws SQLException {
        worksFor(WEST);
        for (var table : WALLED) {
            var column = new Row(table, WEST, WEST).firstColumn();
            assertThat(changed("UPDATE %1$s SET %2$s = %2$s".formatted(table, column)))
                    .as(table)
                    .isLessThanOrEqualTo(1);
            assertThat(changed("DELETE FROM " + table)).as(table).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void nothing_is_written_into_the_case_of_another_agency() throws SQLException {
        worksFor(WEST);
        for (var table : WALLED) {
            assertThat(state(new Row(table, EAST, "again").insert())).as(table).isEqualTo(REFUSED);
        }
    }

    @Test
    void police_see_the_referral_on_their_desk_and_of_its_papers_what_was_sent() throws SQLException {
        database.run("RESET ROLE");
        database.run(
                "INSERT INTO casework.participation (id, case_id, agency, standing, basis, scope, since, given_by, version)"
                        + " VALUES (gen_random_uuid(), '%s', 'wall-police', 'POLICE', 'REFERRAL', 'REFERRAL', now(), 'x', 0)"
                                .formatted(id("case", EAST)));
        database.run("SET LOCAL ROLE lianan_app");
        worksFor("wall-police");
        assertThat(rows("casework.referral")).isZero();

        database.run("RESET ROLE");
        database.run(
                "INSERT INTO casework.agency_referral (agency, referral_id, due) VALUES ('wall-police', '%s', now())"
                        .formatted(id("casework.referral", EAST)));
        database.run(
                "INSERT INTO casework.referral_paper (referral_id, no, kind, title, content, put_by, put_at, sent_at)"
                        + " VALUES ('%s', 2, 'x', 'sent', 'x', 'x', now(), now())"
                                .formatted(id("casework.referral", EAST)));
        database.run("SET LOCAL ROLE lianan_app");

        assertThat(rows("casework.referral")).isOne();
        assertThat(database.texts("SELECT title FROM casework.referral_paper")).containsExactly("sent");
        for (var kept : List.of(
                "casework.case_party", "casework.complaint", "casework.assistance_request", "exchange.evidence_item")) {
            assertThat(rows(kept)).as(kept).isZero();
        }
    }

    @Test
    void with_its_share_ended_an_agency_is_outside_again() throws SQLException {
        var share = UUID.randomUUID();
        database.run("RESET ROLE");
        database.run(
                "INSERT INTO casework.participation (id, case_id, agency, standing, basis, scope, since, given_by, version)"
                        + " VALUES ('%s', '%s', '%s', 'INFORMED', 'INVITED', 'FACTS,PARTIES,LETTERS', now(), 'x', 0)"
                                .formatted(share, id("case", EAST), WEST));
        database.run("SET LOCAL ROLE lianan_app");
        worksFor(WEST);
        assertThat(rows("casework.case_party")).isEqualTo(2);
        assertThat(rows("casework.assistance_request")).isEqualTo(2);
        assertThat(rows("casework.complaint")).isOne();

        database.run("UPDATE casework.participation SET ended_at = now() WHERE id = '%s'".formatted(share));

        assertThat(rows("casework.case_party")).isOne();
        assertThat(rows("casework.assistance_request")).isOne();
    }

    /** For an officer of the agency who knows all its cases. */
    private void worksFor(String agency) throws SQLException {
        worksFor(agency, "role:HEAD");
    }

    private void worksFor(String agency, String names) throws SQLException {
        database.run("SELECT set_config('app.agency', '" + agency + "', true), set_config('app.who', '" + names
                + "', true)");
    }

    /** Those of east and west that are seen, and whatever else the database holds of other agencies. */
    private long rows(String table) throws SQLException {
        return Long.parseLong(database.texts("SELECT count(*) FROM " + table).get(0));
    }

    private long changed(String sql) throws SQLException {
        var before = database.connection().setSavepoint();
        try (var statement = database.connection().createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).as(sql).isIn(REFUSED, "23503");
            return 0;
        } finally {
            database.connection().rollback(before);
        }
    }

    private String state(String sql) throws SQLException {
        var before = database.connection().setSavepoint();
        var refused = catchThrowableOfType(SQLException.class, () -> database.run(sql));
        database.connection().rollback(before);
        return refused == null ? "accepted" : refused.getSQLState();
    }

    private static UUID id(String what, String key) {
        return UUID.nameUUIDFromBytes((what + " " + key).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** One row of an agency, with a value for each column that must have one; the key tells it from the agency's others. */
    private final class Row {
        private final String table;
        private final String agency;
        private final String key;
        private final Map<String, String> columns;

        Row(String table, String agency, String key) throws SQLException {
            this.table = table;
            this.agency = agency;
            this.key = key;
            columns = database.texts("""
                    SELECT a.attname || ' ' || format_type(a.atttypid, NULL) FROM pg_attribute a
                     WHERE a.attrelid = '%s'::regclass AND a.attnum > 0 AND a.attidentity = '' AND NOT a.atthasdef
                       AND (a.attnotnull OR (a.attrelid::regclass::text, a.attname)
                                             IN (('casework.referral_paper', 'content')))
                     ORDER BY a.attnum""".formatted(table)).stream()
                    .map(text -> text.split(" ", 2))
                    .collect(Collectors.toMap(
                            named -> named[0],
                            named -> value(named[0], named[1]),
                            (a, b) -> a,
                            java.util.TreeMap::new));
        }

        String firstColumn() {
            return columns.keySet().iterator().next();
        }

        String insert() {
            return "INSERT INTO %s (%s) VALUES (%s)"
                    .formatted(table, String.join(", ", columns.keySet()), String.join(", ", columns.values()));
        }

        private String value(String column, String type) {
            if (WHOLES.containsKey(column)) {
                return quoted(id(WHOLES.get(column), agency));
            }
            return switch (column) {
                case "id" -> quoted(table.equals("casework.case_file") ? id("case", key) : id(table, key));
                case "agency", "lead_agency", "from_agency", "owner_agency", "receiving_agency", "bureau" ->
                    quoted(agency);
                case "to_agency" -> quoted("wall-nobody");
                case "standing" -> quoted("LEAD");
                case "params" -> quoted("{}");
                case "sha256" -> quoted("0".repeat(64));
                default ->
                    switch (type) {
                        case "uuid" -> quoted(id(column, key));
                        case "boolean" -> "false";
                        case "bytea" -> "convert_to('%s', 'UTF8')".formatted(key);
                        case "integer", "bigint", "numeric" -> "1";
                        case "date", "timestamp with time zone" -> "now()";
                        default -> quoted(key);
                    };
            };
        }

        private static String quoted(Object value) {
            return "'" + value + "'";
        }
    }
}
