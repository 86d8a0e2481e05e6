package org.lianan.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.File;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.authz.caller.Role;
import org.lianan.authz.permission.CaseStandings;
import org.lianan.authz.permission.Standing;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.rest.StandingAtTheGate;
import org.lianan.casework.casefile.entity.CaseParty;
import org.lianan.casework.intake.boundary.LeadHandling;
import org.lianan.casework.intake.boundary.PartyInput;
import org.lianan.casework.intake.boundary.SplitSlip;

/** The real services, injected inside the real server, on the real database. */
@ExtendWith(ArquillianExtension.class)
class InsideTheServerIT {
    private static final AgencyId HAIMEN = new AgencyId("js-haimen");
    private static final AgencyId YUHANG = new AgencyId("zj-yuhang");

    @Deployment
    static WebArchive portal() {
        return ShrinkWrap.create(ZipImporter.class, "portal.war")
                .importFrom(new File(System.getProperty("portal.war")))
                .as(WebArchive.class)
                .addPackage(InsideTheServerIT.class.getPackage());
    }

    @Inject
    CurrentCaller caller;

    @Inject
    StandingAtTheGate standings;

    @Inject
    CaseStandings standingsOutsideOfTransactions;

    @Inject
    LeadHandling leads;

    @BeforeEach
    void an_officer_of_haimen_is_at_work() throws Exception {
        try (var database = database();
                var statement = database.createStatement()) {
            statement.execute("""
                    INSERT INTO authz.agency (id, name, name_en, level, kind, division_code, doc_word) VALUES
                    ('js-haimen', '海门区市场监管局', 'Haimen', 'COUNTY', 'REGULATOR', '320614', '海'),
                    ('zj-yuhang', '余杭区市场监管局', 'Yuhang', 'COUNTY', 'REGULATOR', '330110', '余')
                    ON CONFLICT DO NOTHING
                    """);
        }
        caller.is(officerOf(HAIMEN));
    }

    private static Caller officerOf(AgencyId agency) {
        return new Caller("officer", "陈", agency, Set.of(Role.CASE_OFFICER), "32061400001");
    }

    @Test
    void the_portal_works_with_a_role_that_owns_nothing() throws Exception {
        try (var database = database();
                var statement = database.createStatement();
                var row = statement.executeQuery("""
                        SELECT current_user::text, count(c.oid) FROM pg_roles r LEFT JOIN pg_class c ON c.relowner = r.oid
                        WHERE r.rolname = current_user
                        """)) {
            row.next();
            assertEquals("lianan_app", row.getString(1));
            assertEquals(0, row.getInt(2));
        }
    }

    @Test
    void what_must_never_change_cannot_be_changed_even_by_the_portal() throws Exception {
        for (var appendOnly : List.of("authz.access_event", "casework.journal_entry", "exchange.custody_entry")) {
            try (var database = database();
                    var statement = database.createStatement()) {
                var refused = assertThrows(SQLException.class, () -> statement.execute("DELETE FROM " + appendOnly));
                assertEquals("42501", refused.getSQLState(), appendOnly);
            }
        }
    }

    @Test
    void a_slip_becomes_a_case_of_the_agency_that_took_it_in_and_of_nobody_else() throws Exception {
        var split = leads.split(slip("91320614MADEM002XE"));

        assertEquals(
                Standing.LEAD, standings.of(officerOf(HAIMEN), split.caseId()).standing());
        assertTrue(split.caseNumber().startsWith("KQ-"), split.caseNumber());
        assertEquals(2, count("SELECT count(*) FROM casework.duty WHERE case_id = ?", split.caseId()));
        assertTrue(count("SELECT count(*) FROM casework.journal_entry WHERE case_id = ?", split.caseId()) >= 1);
        caller.is(officerOf(YUHANG));
        assertEquals(
                Standing.NONE, standings.of(officerOf(YUHANG), split.caseId()).standing());
    }

    @Test
    void the_database_answers_only_a_transaction_that_says_for_whom_it_works() throws Exception {
        var split = leads.split(slip("91320614MADEM002XE"));

        assertEquals(
                Standing.NONE,
                standingsOutsideOfTransactions
                        .of(officerOf(HAIMEN), split.caseId())
                        .standing());
        caller.is(officerOf(YUHANG));
        assertEquals(
                Standing.NONE, standings.of(officerOf(HAIMEN), split.caseId()).standing());
        caller.is(officerOf(HAIMEN));
        assertEquals(
                Standing.LEAD, standings.of(officerOf(HAIMEN), split.caseId()).standing());
    }

    @Test
    void a_wrong_check_digit_leaves_nothing_behind() throws Exception {
        var before = count("SELECT count(*) FROM casework.case_file WHERE id <> ?", UUID.randomUUID());

        assertThrows(Refusal.class, () -> leads.split(slip("91320614MADEM002XA")));

        assertEquals(before, count("SELECT count(*) FROM casework.case_file WHERE id <> ?", UUID.randomUUID()));
    }

    @Test
    void an_agency_has_no_standing_in_a_case_that_does_not_exist() {
        assertEquals(
                Standing.NONE,
                standings.of(officerOf(HAIMEN), UUID.randomUUID()).standing());
    }

    private static SplitSlip slip(String uscc) {
        return new SplitSlip(
                "12315",
                Instant.parse("2026-04-20T01:12:00Z"),
                null,
                null,
                null,
                "直播间销售假冒榨汁机",
                "消费者称收到的榨汁机系假冒。",
                new BigDecimal("299.00"),
                true,
                true,
                List.of(new PartyInput(
                        CaseParty.Role.LIVE_ROOM, CaseParty.Kind.UNIT, "南通禾光电器贸易有限公司", uscc, null, "320614", null)),
                List.of(),
                null);
    }

    /** Counts what Haimen sees. */
    private static long count(String sql, UUID id) throws Exception {
        try (var database = database();
                var context = database.prepareStatement("SELECT set_config('app.agency', ?, true)");
                var statement = database.prepareStatement(sql)) {
            database.setAutoCommit(false);
            context.setString(1, HAIMEN.id());
            context.execute();
            statement.setObject(1, id);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            } finally {
                database.rollback();
            }
        }
    }

    private static Connection database() throws NamingException, SQLException {
        return InitialContext.<DataSource>doLookup("jdbc/portal").getConnection();
    }
}
