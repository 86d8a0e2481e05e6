package org.lianan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianan.launcher.identity.Directory;
import org.lianan.launcher.identity.PortalDirectory;
import org.lianan.launcher.identity.Realm;
import org.lianan.system.ThePortal.Answer;

/** Officers come, move and are suspended on the running portal, and lose or have their rights on the next request. */
class AdministeringOfficersIT {
    private static final String AGENCY = "administered";
    private static final String ADMIN = "administered.admin";
    private static final String LEADER = "administered.leader";

    /** Somebody new each time, so that no test finds what another one left. */
    private String officer;

    @BeforeEach
    void a_bureau_with_an_administrator_a_leader_and_somebody_new() {
        officer = "administered." + UUID.randomUUID().toString().substring(0, 8);
        bringIn(List.of(
                officer(ADMIN, AGENCY, List.of("AGENCY_ADMIN")),
                officer(LEADER, AGENCY, List.of("LEADER")),
                officer(officer, AGENCY, List.of("CASE_OFFICER"))));
    }

    @Test
    void a_suspended_officer_is_answered_nothing_from_the_next_request_on() {
        ThePortal.as(officer).get("/api/cases").is(200);

        suspend(ADMIN, officer).is(200);

        Refused.with(403, "POSTING_ENDED", ThePortal.as(officer).get("/api/cases"));
        Refused.with(403, "POSTING_ENDED", ThePortal.as(officer).get("/api/me"));
        Refused.with(403, "POSTING_ENDED", ThePortal.as(officer).get("/api/cases/" + UUID.randomUUID()));

        ThePortal.as(LEADER)
                .post("/api/administration/officers/" + officer + "/reinstatement", "{}")
                .is(200);
        ThePortal.as(officer).get("/api/cases").is(200);
    }

    @Test
    void the_sessions_of_a_suspended_officer_end_and_none_is_opened() {
        var browser = Browser.signedInAs(officer);
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);

        suspend(ADMIN, officer).is(200);

        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
        var again = new Browser();
        assertThat(Browser.location(again.signIn(officer, "/login"))).hasQuery("reason=posting-ended");
        assertThat(again.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void what_a_token_says_of_agency_and_roles_gives_nothing() {
        // the token was issued to a case officer of this bureau; meanwhile the directory has another posting
        ThePortal.as(officer).get("/api/audit/events").is(403);
        var token = ThePortal.as(officer);
        token.get("/api/me").is(200);
        bringInToThePortalAlone(officer(officer, "js-haimen", List.of("AUDITOR")));

        var me = token.get("/api/me").is(200);
        assertThat(me.at("/agency/id")).isEqualTo("js-haimen");
        assertThat(me.at("/roles/0")).isEqualTo("AUDITOR");
        token.get("/api/cases").is(403);
        token.get("/api/audit/events").is(200);
    }

    @Test
    void the_postings_that_somebody_had_are_kept() throws SQLException {
        bringInToThePortalAlone(officer(officer, "js-haimen", List.of("REVIEWER")));

        try (var database = TheDatabase.fromBelow()) {
            assertThat(database.texts("""
                            SELECT agency || ' ' || roles || ' ' || (until IS NULL) FROM authz.posting
                             WHERE officer = '%s' ORDER BY since""".formatted(officer)))
                    .containsExactly("administered CASE_OFFICER false", "js-haimen REVIEWER true");
        }
    }

    @Test
    void nobody_suspends_or_reinstates_themselves() {
        Refused.with(403, "SOD_7", suspend(ADMIN, ADMIN));
        Refused.with(403, "SOD_7", suspend(LEADER, LEADER));
    }

    @Test
    void the_officers_of_another_agency_are_not_there() {
        Refused.with(404, "NOT_FOUND", suspend(ADMIN, "haimen.chen"));
        Refused.with(404, "NOT_FOUND", suspend(ADMIN, "nobody.at-all"));
        assertThat(ThePortal.as(ADMIN)
                        .get("/api/administration/officers")
                        .is(200)
                        .body()
                        .at("/items"))
                .allSatisfy(each -> assertThat(each.at("/agency").asText()).isEqualTo(AGENCY))
                .anySatisfy(each -> assertThat(each.at("/officer").asText()).isEqualTo(officer));
    }

    @Test
    void who_administers_officers_reads_no_case() {
        ThePortal.as(ADMIN).get("/api/cases").is(403);
        ThePortal.as(ADMIN).get("/api/work").is(403);
    }

    @Test
    void a_second_suspension_is_refused_and_the_reason_stays() {
        suspend(ADMIN, officer).is(200);
        Refused.with(409, "ALREADY_SUSPENDED", suspend(LEADER, officer));
        var reinstatement = "/api/administration/officers/" + officer + "/reinstatement";
        ThePortal.as(ADMIN).post(reinstatement, "{}").is(200);
        Refused.with(409, "NOT_SUSPENDED", ThePortal.as(ADMIN).post(reinstatement, "{}"));
    }

    private static Answer suspend(String by, String officer) {
        return ThePortal.as(by).post("/api/administration/officers/" + officer + "/suspension", "{\"reason\":\"离岗\"}");
    }

    private static Directory.Officer officer(String username, String agency, List<String> roles) {
        return new Directory.Officer(
                username, "管理测试", "Administered", agency, roles, roles.contains("CASE_OFFICER") ? "88000000001" : null);
    }

    private static void bringIn(List<Directory.Officer> officers) {
        var world = ThePortal.world();
        try (var realm = Realm.at(world.keycloak(), world.portal(), world.secrets())) {
            realm.bringIn(directory(officers));
        }
        new PortalDirectory(world.portal(), world.tokens()).bringIn(directory(officers));
    }

    private static void bringInToThePortalAlone(Directory.Officer officer) {
        var world = ThePortal.world();
        new PortalDirectory(world.portal(), world.tokens()).bringIn(directory(List.of(officer)));
    }

    private static Directory directory(List<Directory.Officer> officers) {
        var demo = ThePortal.world().directory();
        var agencies = List.of(
                new Directory.Agency(AGENCY, "受管市场监督管理局", "Administered", "COUNTY", "REGULATOR", null, "320698", "受"),
                demo.agencies().stream()
                        .filter(each -> each.id().equals("js-haimen"))
                        .map(each -> new Directory.Agency(
                                each.id(),
                                each.name(),
                                each.nameEn(),
                                each.level(),
                                each.kind(),
                                null,
                                each.divisionCode(),
                                each.docWord()))
                        .findFirst()
                        .orElseThrow());
        return new Directory(demo.demoPassword(), demo.demoSecondFactor(), agencies, officers);
    }
}
