package org.lianan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.lianan.launcher.identity.Directory;
import org.lianan.launcher.identity.PortalDirectory;
import org.lianan.launcher.identity.Realm;
import org.lianan.system.ThePortal.Answer;

/** Officers come, move and are suspended on the running portal, and lose or have their rights on the next request. */
class AdministeringOfficersIT {
    private static final String AGENCY = "administered";
    private static final String ADMIN = "administered.admin";
    private static final String SECOND_ADMIN = "administered.admin2";
    private static final String LEADER = "administered.leader";
    private static final String HEAD = "administered.head";
    private static final String CHIEF = "administered.chief";
    private static final String OTHER_AGENCY = "administered-too";
    private static final String OTHER_LEADER = "administered-too.leader";

    /** Somebody new each time, so that no test finds what another one left. */
    private String officer;

    @BeforeEach
    void a_bureau_with_an_administrator_a_leader_and_somebody_new() {
        officer = "administered." + UUID.randomUUID().toString().substring(0, 8);
        bringIn(List.of(
                officer(ADMIN, AGENCY, List.of("AGENCY_ADMIN")),
                officer(SECOND_ADMIN, AGENCY, List.of("AGENCY_ADMIN")),
                officer(LEADER, AGENCY, List.of("LEADER")),
                officer(HEAD, AGENCY, List.of("UNIT_HEAD")),
                officer(CHIEF, AGENCY, List.of("CHIEF")),
                officer(OTHER_LEADER, OTHER_AGENCY, List.of("LEADER")),
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

    @Test
    void an_invited_officer_is_one_when_a_second_person_says_so_and_gets_an_account() {
        var invited = "administered.new-" + UUID.randomUUID().toString().substring(0, 8);
        var change =
                invite(ADMIN, invited, "[\"CASE_OFFICER\"]", "\"32069800077\"").is(201);
        assertThat(names()).doesNotContain(invited);
        Refused.with(403, "OTHER_PERSON_WANTED", decide(ADMIN, change, "approval"));

        var approved = decide(LEADER, change, "approval").is(200);

        assertThat(names()).contains(invited);
        Refused.with(412, "STALE", decide(SECOND_ADMIN, change, "approval"));
        Refused.with(409, "CHANGE_DECIDED", decide(SECOND_ADMIN, approved, "approval"));
        Refused.with(409, "OFFICER_KNOWN", invite(ADMIN, invited, "[\"LEADER\"]", "null"));
        awaitKeycloak(invited);
        assertThat(account(invited)).isEqualTo("enabled a-administered CASE_OFFICER");
    }

    @Test
    void what_is_rejected_changes_nothing_and_says_why() {
        var change = propose(ADMIN, officer, null, "[\"LEADER\"]").is(201);
        Refused.with(409, "CHANGE_PENDING", propose(SECOND_ADMIN, officer, null, "[\"REVIEWER\"]"));

        var rejected = ThePortal.as(LEADER)
                .step(
                        "/api/administration/changes/" + change.at("/id") + "/rejection",
                        "{\"reason\":\"人手不足\"}",
                        change.version())
                .is(200);

        assertThat(rejected.at("/state")).isEqualTo("REJECTED");
        assertThat(rejected.at("/decisionReason")).isEqualTo("人手不足");
        assertThat(ThePortal.as(officer).get("/api/me").is(200).at("/roles/0")).isEqualTo("CASE_OFFICER");
    }

    @Test
    void other_roles_count_from_the_next_request_on_and_reach_keycloak_afterwards() {
        var token = ThePortal.as(officer);
        token.get("/api/cases").is(200);
        var change = propose(ADMIN, officer, null, "[\"AUDITOR\"]").is(201);

        decide(SECOND_ADMIN, change, "approval").is(200);

        token.get("/api/cases").is(403);
        token.get("/api/audit/events").is(200);
        awaitKeycloak(officer);
        assertThat(account(officer)).isEqualTo("enabled a-administered AUDITOR");
    }

    @Test
    void a_suspension_disables_the_account_and_the_reinstatement_enables_it() {
        suspend(LEADER, officer).is(200);
        awaitKeycloak(officer);
        assertThat(account(officer)).startsWith("disabled");

        ThePortal.as(ADMIN)
                .post("/api/administration/officers/" + officer + "/reinstatement", "{}")
                .is(200);
        awaitKeycloak(officer);
        assertThat(account(officer)).isEqualTo("enabled a-administered CASE_OFFICER");
    }

    @Test
    void nobody_has_a_say_in_the_own_posting() {
        Refused.with(403, "SOD_7", propose(ADMIN, ADMIN, null, "[\"AUDITOR\"]"));
        var change = propose(ADMIN, LEADER, null, "[\"LEADER\",\"CASE_OFFICER\"]");
        Refused.with(422, "LICENCE_WANTED", change);
        var second = propose(ADMIN, SECOND_ADMIN, null, "[\"AUDITOR\"]").is(201);
        Refused.with(403, "SOD_7", decide(SECOND_ADMIN, second, "approval"));
        ThePortal.as(LEADER)
                .step(
                        "/api/administration/changes/" + second.at("/id") + "/rejection",
                        "{\"reason\":\"test\"}",
                        second.version())
                .is(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AGENCY_ADMIN LEADER     | ROLES_NOT_COMBINABLE",
                "AUDITOR CASE_OFFICER    | ROLES_NOT_COMBINABLE",
                "UNIT_HEAD REVIEWER      | ROLES_NOT_COMBINABLE",
                "POLICE_LIAISON          | ROLE_OF_OTHER_AGENCIES",
                "PROCURATOR_OBSERVER     | ROLE_OF_OTHER_AGENCIES",
                "SUPERVISOR              | NOTHING_TO_SUPERVISE",
                "SECURITY_ADMIN          | ROLE_OF_THE_NODE",
                "CASE_OFFICER            | LICENCE_WANTED"
            })
    void roles_that_one_person_must_not_hold_are_refused(String roles, String code) {
        var wanted = "[\"" + roles.strip().replace(" ", "\",\"") + "\"]";
        Refused.with(422, code, invite(ADMIN, "administered.nobody", wanted, "null"));
    }

    @Test
    void an_agency_is_never_without_its_chief_and_a_new_one_takes_over_from_the_old() {
        Refused.with(409, "LAST_OF_ROLE", propose(ADMIN, CHIEF, null, "[\"LEADER\"]"));
        Refused.with(409, "LAST_OF_ROLE", propose(ADMIN, CHIEF, OTHER_AGENCY, "[\"LEADER\"]"));

        decide(LEADER, propose(ADMIN, officer, null, "[\"CHIEF\"]").is(201), "approval")
                .is(200);

        assertThat(rolesOf(officer)).isEqualTo("[\"CHIEF\"]");
        assertThat(rolesOf(CHIEF)).isEqualTo("[\"LEADER\"]");
        decide(LEADER, propose(ADMIN, CHIEF, null, "[\"CHIEF\"]").is(201), "approval")
                .is(200);
        assertThat(rolesOf(officer)).isEqualTo("[\"LEADER\"]");
    }

    @Test
    void who_moves_hands_over_first_and_is_received_by_the_other_agency() {
        var caseId = ThePortal.as(officer)
                .post("/api/cases", Leads.lead(Leads.newTitle()))
                .is(201)
                .at("/id");
        var number = ThePortal.as(HEAD).get("/api/cases/" + caseId).is(200).at("/number");
        Teams.namedBy(HEAD, caseId, officer).is(200);
        var left = propose(ADMIN, officer, OTHER_AGENCY, "[\"CASE_OFFICER\"]");
        Refused.with(409, "OPEN_TASKS_LEFT", left);
        assertThat(left.at("/cases/0")).isEqualTo(number);
        assertThat(left.text()).doesNotContain("榨汁机");

        var somebody = "administered." + UUID.randomUUID().toString().substring(0, 8);
        bringIn(List.of(officer(somebody, AGENCY, List.of("CASE_OFFICER"))));
        Teams.namedBy(HEAD, caseId, somebody).is(200);
        var move = propose(ADMIN, officer, OTHER_AGENCY, "[\"CASE_OFFICER\"]").is(201);
        Refused.with(403, "OTHER_SIDE_WANTED", decide(LEADER, move, "approval"));
        var browser = Browser.signedInAs(officer);

        decide(OTHER_LEADER, move, "approval").is(200);

        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
        var token = ThePortal.as(officer);
        assertThat(token.get("/api/me").is(200).at("/agency/id")).isEqualTo(OTHER_AGENCY);
        Refused.with(404, "NOT_FOUND", token.get("/api/cases/" + caseId));
        assertThat(names()).doesNotContain(officer);
        awaitKeycloak(officer);
        assertThat(account(officer)).isEqualTo("enabled a-administered-too CASE_OFFICER");
    }

    @Test
    void what_a_suspended_officer_had_to_do_is_on_the_desk_of_the_head() {
        var caseId = ThePortal.as(officer)
                .post("/api/cases", Leads.lead(Leads.newTitle()))
                .is(201)
                .at("/id");
        Teams.namedBy(HEAD, caseId, officer).is(200);

        suspend(ADMIN, officer).is(200);

        assertThat(reassignments()).contains(caseId);
        var somebody = "administered." + UUID.randomUUID().toString().substring(0, 8);
        bringIn(List.of(officer(somebody, AGENCY, List.of("CASE_OFFICER"))));
        Teams.namedBy(HEAD, caseId, somebody).is(200);
        assertThat(reassignments()).doesNotContain(caseId);
    }

    @Test
    void who_stands_in_for_a_leader_decides_in_the_leaders_place_but_not_on_the_leaders_own_work() {
        var deputy = somebody(List.of("ASSIST_LIAISON"));
        var boss = somebody(List.of("LEADER", "CASE_OFFICER"));
        var caseId = opened();
        Refused.with(404, "NOT_FOUND", approveFiling(deputy, caseId));

        var delegation = delegate(boss, deputy, "[\"LEADER\"]", today(), today().plusDays(29))
                .is(201);

        assertThat(delegation.at("/state")).isEqualTo("IN_FORCE");
        proposeFiling(officer, caseId);
        approveFiling(deputy, caseId).is(200);
        assertThat(ThePortal.as(HEAD)
                        .get("/api/cases/" + caseId + "/timeline?limit=200")
                        .is(200)
                        .text())
                .contains("管理测试（代管理测试）");

        var bosses = opened();
        proposeFiling(boss, bosses);
        Refused.with(403, "SOD_4", approveFiling(deputy, bosses));
        ThePortal.as(boss)
                .step("/api/administration/delegations/" + delegation.at("/id") + "/end", "{}", delegation.version())
                .is(200);
        Refused.with(404, "NOT_FOUND", approveFiling(deputy, bosses));
    }

    @Test
    void a_delegation_is_short_of_own_roles_and_not_passed_on() {
        var first = somebody(List.of("LEADER"));
        var second = somebody(List.of("ASSIST_LIAISON"));
        var third = somebody(List.of("ASSIST_LIAISON"));
        var from = today().plusDays(3);

        Refused.with(422, "DELEGATION_TOO_LONG", delegate(first, second, "[\"LEADER\"]", from, from.plusDays(30)));
        Refused.with(422, "DAYS_NOT_IN_ORDER", delegate(first, second, "[\"LEADER\"]", today().minusDays(1), today()));
        Refused.with(422, "NOT_OWN_ROLES", delegate(first, second, "[\"CHIEF\"]", from, from));
        Refused.with(422, "DELEGATE_NOT_SUITABLE", delegate(first, first, "[\"LEADER\"]", from, from));
        Refused.with(422, "DELEGATE_NOT_SUITABLE", delegate(first, OTHER_LEADER, "[\"LEADER\"]", from, from));
        Refused.with(422, "DELEGATE_NOT_SUITABLE", delegate(first, ADMIN, "[\"LEADER\"]", from, from));
        var made = delegate(first, second, "[\"LEADER\"]", from, from).is(201);
        assertThat(made.at("/state")).isEqualTo("COMING");
        assertThat(ThePortal.as(second).get("/api/me").is(200).text()).doesNotContain("LEADER");
        Refused.with(409, "DELEGATION_CHAIN", delegate(second, third, "[\"ASSIST_LIAISON\"]", from, from));
        Refused.with(
                403,
                "DELEGATOR_WANTED",
                ThePortal.as(second)
                        .step("/api/administration/delegations/" + made.at("/id") + "/end", "{}", made.version()));
        Refused.with(
                404,
                "NOT_FOUND",
                ThePortal.as(third)
                        .step("/api/administration/delegations/" + made.at("/id") + "/end", "{}", made.version()));
    }

    @Test
    void with_the_delegator_suspended_nobody_stands_in_any_more() {
        var boss = somebody(List.of("LEADER"));
        var deputy = somebody(List.of("ASSIST_LIAISON"));
        delegate(boss, deputy, "[\"LEADER\"]", today(), today()).is(201);
        assertThat(ThePortal.as(deputy).get("/api/me").is(200).text()).contains("LEADER");

        suspend(ADMIN, boss).is(200);

        assertThat(ThePortal.as(deputy).get("/api/me").is(200).text()).doesNotContain("LEADER");
        assertThat(ThePortal.as(deputy)
                        .get("/api/administration/delegations")
                        .is(200)
                        .at("/items/0/state"))
                .isEqualTo("ENDED");
    }

    private static String somebody(List<String> roles) {
        var name = "administered." + UUID.randomUUID().toString().substring(0, 8);
        bringIn(List.of(officer(name, AGENCY, roles)));
        return name;
    }

    private static Answer delegate(String by, String to, String roles, LocalDate from, LocalDate until) {
        return ThePortal.as(by).post("/api/administration/delegations", """
                        {"delegate":"%s","roles":%s,"from":"%s","until":"%s","reason":"出差"}""".formatted(to, roles, from, until));
    }

    /** As the portal counts days. */
    private static LocalDate today() {
        return OffsetDateTime.parse(ThePortal.as(ADMIN).get("/api/me").is(200).at("/now"))
                .atZoneSameInstant(ZoneId.of("Asia/Shanghai"))
                .toLocalDate();
    }

    private String opened() {
        var caseId = ThePortal.as(officer)
                .post("/api/cases", Leads.lead(Leads.newTitle()))
                .is(201)
                .at("/id");
        return caseId;
    }

    /** With this officer and one more on the team. */
    private void proposeFiling(String by, String caseId) {
        var second = somebody(List.of("CASE_OFFICER"));
        Teams.namedBy(HEAD, caseId, by, second).is(200);
        step(by, caseId, "verification", "{}").is(200);
        step(by, caseId, "filing-proposal", "{\"officers\":[\"" + by + "\",\"" + second + "\"]}")
                .is(200);
    }

    private static Answer approveFiling(String by, String caseId) {
        return step(by, caseId, "filing-approval", "{}");
    }

    private static Answer step(String by, String caseId, String step, String json) {
        var seen = ThePortal.as(HEAD).get("/api/cases/" + caseId).is(200).version();
        return ThePortal.as(by).step("/api/cases/" + caseId + "/" + step, json, seen);
    }

    private static List<String> reassignments() {
        return items(ThePortal.as(HEAD)
                        .get("/api/work?scope=mine&group=due&limit=200")
                        .is(200))
                .filter(duty -> duty.at("/kind").asText().equals("TEAM_REASSIGN"))
                .map(duty -> duty.at("/caseId").asText())
                .toList();
    }

    private static Stream<JsonNode> items(Answer answer) {
        return StreamSupport.stream(answer.body().at("/items").spliterator(), false);
    }

    private static List<String> names() {
        return items(ThePortal.as(ADMIN).get("/api/administration/officers").is(200))
                .map(each -> each.at("/officer").asText())
                .toList();
    }

    private static String rolesOf(String officer) {
        return items(ThePortal.as(ADMIN).get("/api/administration/officers").is(200))
                .filter(each -> each.at("/officer").asText().equals(officer))
                .map(each -> each.at("/roles").toString())
                .findFirst()
                .orElseThrow();
    }

    private static Answer invite(String by, String officer, String roles, String licence) {
        return ThePortal.as(by).post("/api/administration/invitations", """
                        {"officer":"%s","name":"新人","nameEn":"Newcomer","licence":%s,"roles":%s,"reason":"补充力量"}""".formatted(officer, licence, roles));
    }

    private static Answer propose(String by, String officer, String agency, String roles) {
        return ThePortal.as(by)
                .post(
                        "/api/administration/officers/" + officer + "/changes",
                        "{\"agency\":%s,\"roles\":%s,\"reason\":\"工作需要\"}"
                                .formatted(agency == null ? "null" : "\"" + agency + "\"", roles));
    }

    private static Answer decide(String by, Answer change, String step) {
        return ThePortal.as(by)
                .step("/api/administration/changes/" + change.at("/id") + "/" + step, "{}", change.version());
    }

    /** Until nothing for this officer waits to be told to Keycloak. */
    private static void awaitKeycloak(String officer) {
        try (var database = TheDatabase.fromBelow()) {
            for (int tries = 0; tries < 60; tries++) {
                var faults = database.texts(
                        "SELECT coalesce(fault, '-') FROM authz.idp_order WHERE done_at IS NULL AND officer = '"
                                + officer + "'");
                if (faults.isEmpty()) {
                    return;
                }
                if (tries == 59) {
                    throw new AssertionError("Keycloak was not told: " + faults);
                }
                Thread.sleep(500);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What Keycloak has of an officer: enabled or not, groups, roles of ours. */
    private static String account(String officer) {
        var world = ThePortal.world();
        try (var admin = KeycloakBuilder.builder()
                .serverUrl(world.keycloak().toString())
                .realm("master")
                .grantType("password")
                .clientId("admin-cli")
                .username("admin")
                .password(world.secrets().keycloakAdmin())
                .build()) {
            var users = admin.realm("lianan").users();
            var user = users.searchByUsername(officer, true).get(0);
            var groups = users.get(user.getId()).groups().stream()
                    .map(GroupRepresentation::getName)
                    .collect(Collectors.joining(","));
            var roles = users.get(user.getId()).roles().realmLevel().listAll().stream()
                    .map(RoleRepresentation::getName)
                    .filter(AccessAsDesigned.ROLES::containsKey)
                    .sorted()
                    .collect(Collectors.joining(","));
            return (user.isEnabled() ? "enabled " : "disabled ") + groups + " " + roles;
        }
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
                new Directory.Agency(
                        OTHER_AGENCY, "另一市场监督管理局", "Administered too", "COUNTY", "REGULATOR", null, "320697", "另"),
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
