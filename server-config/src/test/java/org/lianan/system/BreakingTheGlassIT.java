package org.lianan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianan.system.ThePortal.Answer;

/**
 * For danger to life or vanishing evidence a leader reads one case for four hours beyond what is open to the agency; the
 * lead knows at once, and both sides look into it within two working days. Yuhang assists with a letter and sees no more of
 * the case than that.
 */
class BreakingTheGlassIT {
    private static final String LEADER = "yuhang.jiang";

    /** Opens in one test only, since what is not reviewed in time counts against the officer. */
    private static final String CHIEF = "yuhang.ying";

    private String caseId;
    private String number;
    private Answer item;

    @BeforeEach
    void yuhang_assists_in_the_case_of_the_blenders() {
        caseId = Blenders.filed();
        number = Blenders.seenBy("haimen.chen", caseId).at("/number");
        item = Exhibits.sealedBy("haimen.chen", caseId);
        Letters.receivedInYuhang(caseId);
        ThePortal.clockIs("2026-05-08T09:00+08:00"); // a Friday; the Saturday is a working day
    }

    @Test
    void the_case_opens_to_read_for_four_hours_and_to_nobody_else() {
        assertThat(Blenders.seenBy(LEADER, caseId).is(200).body().has("facts")).isFalse();
        Refused.with(404, "NOT_FOUND", ThePortal.as(LEADER).get(Exhibits.path(item)));
        opened().is(201);

        var seen = Blenders.seenBy(LEADER, caseId).is(200);
        assertThat(seen.body().at("/parties")).hasSize(3);
        assertThat(seen.at("/facts")).isNotEmpty();
        assertThat(seen.at("/emergencyUntil")).isEqualTo("2026-05-08T05:00:00Z");
        ThePortal.as(LEADER).get(Exhibits.path(item)).is(200);
        assertThat(ThePortal.as(LEADER).bytes(Exhibits.content(item)).statusCode())
                .isEqualTo(200);
        ThePortal.as(LEADER).get("/api/cases/" + caseId + "/measures").is(200);
        assertThat(ThePortal.as(LEADER)
                        .get("/api/cases/" + caseId + "/timeline")
                        .is(200)
                        .text())
                .contains("CASE_FILED");
        for (var colleague : new String[] {"yuhang.ying", "yuhang.fang", "yuhang.wang"}) {
            assertThat(Blenders.seenBy(colleague, caseId).body().has("facts"))
                    .as(colleague)
                    .isFalse();
            Refused.with(404, "NOT_FOUND", ThePortal.as(colleague).get(Exhibits.path(item)));
        }

        ThePortal.clockIs("2026-05-08T13:00+08:00");
        assertThat(Blenders.seenBy(LEADER, caseId).is(200).body().has("facts")).isFalse();
        Refused.with(404, "NOT_FOUND", ThePortal.as(LEADER).get(Exhibits.path(item)));
    }

    @Test
    void who_complained_stays_hidden_and_nothing_can_be_done() {
        opened().is(201);
        var seen = Blenders.seenBy(LEADER, caseId).is(200);
        assertThat(seen.body().has("complaint")).isFalse();
        assertThat(seen.text()).doesNotContain("李某");
        assertThat(seen.body().at("/steps").toString()).doesNotContain("APPROVE", "PROPOSE");
        Refused.with(
                403,
                "STANDING",
                ThePortal.as(LEADER).step("/api/cases/" + caseId + "/filing-approval", "{}", seen.version()));
        Refused.with(
                403,
                "STANDING",
                ThePortal.as(LEADER)
                        .post(
                                "/api/cases/" + caseId + "/reveals",
                                "{\"field\": \"CONSUMER_PHONE\", \"reason\": \"x\"}"));
    }

    @Test
    void a_case_in_which_the_agency_has_no_part_is_like_one_that_does_not_exist() {
        var foreign = ThePortal.as("baiyun.liang")
                .post("/api/cases", Leads.lead(Leads.newTitle()))
                .is(201)
                .at("/number");
        var hidden = openedBy(LEADER, foreign);
        var absent = openedBy(LEADER, "KQ-2026-320614-999999");
        Refused.with(404, "NOT_FOUND", hidden);
        Refused.with(404, "NOT_FOUND", absent);
        assertThat(hidden.text().replace(hidden.at("/requestId"), ""))
                .isEqualTo(absent.text().replace(absent.at("/requestId"), ""));
    }

    @Test
    void only_leaders_open_and_only_what_is_not_open_to_them() {
        Refused.with(403, "ROLE", openedBy("yuhang.wang", number));
        Refused.with(403, "ROLE", openedBy("yuhang.admin", number));
        Refused.with(409, "EMERGENCY_NOT_NEEDED", openedBy("haimen.huang", number));
        opened().is(201);
        Refused.with(409, "EMERGENCY_NOT_NEEDED", opened());
    }

    @Test
    void the_lead_knows_at_once_and_each_look_is_recorded_as_what_it_is() throws SQLException {
        var opened = opened().is(201);
        assertThat(ThePortal.as("haimen.huang")
                        .get("/api/work?scope=mine&group=due&limit=200")
                        .is(200)
                        .text())
                .contains("EMERGENCY_REVIEW")
                .contains(opened.at("/id"));
        var told = ThePortal.as("haimen.huang")
                .get("/api/cases/" + caseId + "/emergencies")
                .is(200);
        assertThat(told.at("/items/0/reason")).isEqualTo("证据可能在一小时内被删除");
        assertThat(told.at("/items/0/agency")).isEqualTo("zj-yuhang");
        assertThat(told.text()).doesNotContain("yuhang.jiang");
        assertThat(ThePortal.as("yuhang.audit").get("/api/emergencies").is(200).text())
                .contains(opened.at("/id"), "yuhang.jiang");
        assertThat(ThePortal.as("baiyun.audit").get("/api/emergencies").is(200).text())
                .doesNotContain(opened.at("/id"));
        assertThat(ThePortal.as("baiyun.feng").get("/api/emergencies").is(200).text())
                .doesNotContain(opened.at("/id"));

        Blenders.seenBy(LEADER, caseId).is(200);
        try (var database = TheDatabase.fromBelow()) {
            assertThat(database.texts("SELECT action || ' ' || outcome FROM authz.access_event" + " WHERE officer = '"
                            + LEADER + "' AND case_id = '" + caseId + "' ORDER BY at DESC LIMIT 1"))
                    .containsExactly("CASE_READ EMERGENCY");
        }
        assertThat(ThePortal.as("haimen.gu")
                        .get("/api/cases/" + caseId + "/timeline")
                        .is(200)
                        .text())
                .contains("EMERGENCY_OPENED");
    }

    @Test
    void its_opener_closes_it_before_its_time() {
        var opened = opened().is(201);
        Refused.with(404, "NOT_FOUND", close("yuhang.ying", opened));
        close(LEADER, opened).is(200);
        assertThat(Blenders.seenBy(LEADER, caseId).is(200).body().has("facts")).isFalse();
        Refused.with(404, "NOT_FOUND", ThePortal.as(LEADER).get(Exhibits.path(item)));
    }

    @Test
    void both_sides_look_into_it_and_without_that_its_opener_opens_no_other() {
        var opened = openedBy(CHIEF, number).is(201);
        assertThat(opened.at("/reviewBy")).isEqualTo("2026-05-11T16:00:00Z");
        var reviewed = reviewedByLead("haimen.huang", opened).is(200);
        assertThat(reviewed.at("/leadVerdict")).isEqualTo("JUSTIFIED");
        Refused.with(409, "EMERGENCY_REVIEWED", reviewedByLead("haimen.xu", reviewed));
        Refused.with(403, "ROLE", reviewedByLead("haimen.chen", reviewed));
        assertThat(ThePortal.as("haimen.huang")
                        .get("/api/work?scope=mine&group=due&limit=200")
                        .is(200)
                        .text())
                .doesNotContain(opened.at("/id"));
        assertThat(Blenders.seenBy(CHIEF, caseId).is(200).body().has("facts")).isFalse();

        ThePortal.clockIs("2026-05-12T00:00+08:00");
        Refused.with(403, "EMERGENCY_SUSPENDED", openedBy(CHIEF, number));
        var audited = ThePortal.as("yuhang.audit")
                .step(
                        "/api/emergencies/" + opened.at("/id") + "/audit-review",
                        verdict("UNJUSTIFIED"),
                        reviewed.version())
                .is(200);
        assertThat(audited.at("/auditVerdict")).isEqualTo("UNJUSTIFIED");
        close(CHIEF, openedBy(CHIEF, number).is(201)).is(200);
        ThePortal.clockIs("2026-05-08T09:00+08:00");
    }

    private Answer opened() {
        return openedBy(LEADER, number);
    }

    private static Answer openedBy(String officer, String caseNumber) {
        return ThePortal.as(officer)
                .post(
                        "/api/emergencies",
                        "{\"caseNumber\": \"" + caseNumber
                                + "\", \"ground\": \"EVIDENCE_VANISHING\", \"reason\": \"证据可能在一小时内被删除\"}");
    }

    private static Answer close(String officer, Answer opened) {
        return ThePortal.as(officer).step("/api/emergencies/" + opened.at("/id") + "/closing", "{}", opened.version());
    }

    private Answer reviewedByLead(String officer, Answer opened) {
        return ThePortal.as(officer)
                .step(
                        "/api/cases/" + caseId + "/emergencies/" + opened.at("/id") + "/review",
                        verdict("JUSTIFIED"),
                        opened.version());
    }

    private static String verdict(String verdict) {
        return "{\"verdict\": \"" + verdict + "\", \"note\": \"已核对查阅记录。\"}";
    }
}
