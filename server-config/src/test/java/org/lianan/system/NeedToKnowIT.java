package org.lianan.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianan.system.ThePortal.Answer;

/** Within an agency, too, a case does not exist for those who need not know of it; the head of the unit names who does. */
class NeedToKnowIT {
    private static final String[] ADDRESSES = {
        "", "/evidence", "/measures", "/timeline", "/grants", "/assistance-requests", "/referrals"
    };

    private String caseId;

    @BeforeEach
    void a_lead_was_taken_in_by_Chen() {
        caseId = Blenders.takenIn();
    }

    @ParameterizedTest
    @ValueSource(strings = {"haimen.lu", "haimen.shi", "haimen.zhu", "haimen.tang", "haimen.admin", "haimen.audit"})
    void a_lead_does_not_exist_for_colleagues_who_were_not_named(String colleague) {
        for (var address : ADDRESSES) {
            Refused.with(404, "NOT_FOUND", ThePortal.as(colleague).get("/api/cases/" + caseId + address));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"haimen.lu", "haimen.shi", "haimen.zhu"})
    void nor_does_it_stand_in_their_lists_and_queues(String colleague) {
        Letters.sent(caseId, "zj-yuhang");
        for (var list : lists()) {
            assertThat(ThePortal.as("haimen.gu").get(list).is(200).text())
                    .as(list)
                    .contains(caseId);
            assertThat(ThePortal.as(colleague).get(list).is(200).text())
                    .as(list)
                    .doesNotContain(caseId);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"haimen.chen", "haimen.gu", "haimen.huang", "haimen.xu"})
    void who_took_it_in_and_the_heads_know_it(String officer) {
        Blenders.seenBy(officer, caseId).is(200);
    }

    @Test
    void who_is_named_sees_the_case_and_who_is_not_named_any_more_loses_it_with_the_next_request() {
        var named = Teams.named(caseId, "haimen.lu");
        assertThat(named.body().at("/ownTeam").findValuesAsText("officer")).containsExactly("haimen.lu");
        Blenders.seenBy("haimen.lu", caseId).is(200);
        assertThat(listed("haimen.lu")).isTrue();
        Teams.named(caseId, "haimen.chen");
        Refused.with(404, "NOT_FOUND", Blenders.seenBy("haimen.lu", caseId));
        assertThat(listed("haimen.lu")).isFalse();
    }

    @Test
    void the_head_names_officers_of_the_agency_and_not_only_the_head() {
        for (var officers : new String[][] {{"haimen.gu"}, {"haimen.huang"}, {"yuhang.wang"}, {"nobody"}}) {
            Refused.with(422, "OTHER_OFFICERS_WANTED", Teams.namedBy("haimen.gu", caseId, officers))
                    .at("/officers", "OTHER_OFFICERS_WANTED");
        }
        Refused.with(403, "ROLE", Teams.namedBy("haimen.chen", caseId, "haimen.chen", "haimen.lu"));
        Refused.with(403, "ROLE", Teams.namedBy("haimen.huang", caseId, "haimen.chen", "haimen.lu"));
        Refused.with(
                412,
                "STALE",
                ThePortal.as("haimen.gu").put("/api/cases/" + caseId + "/team", Teams.team("haimen.lu"), 99));
    }

    @Test
    void a_filed_case_keeps_two_officers_with_a_licence() {
        var filed = Blenders.filed();
        Refused.with(422, "TWO_OFFICERS_WANTED", Teams.namedBy("haimen.gu", filed, "haimen.lu"));
        Teams.namedBy("haimen.gu", filed, "haimen.gu", "haimen.lu").is(200);
        Blenders.seenBy("haimen.lu", filed).is(200);
    }

    @Test
    void each_agency_names_its_own_and_knows_of_those_of_the_lead_what_the_facts_tell() {
        var letter = Letters.receivedInYuhang(caseId);
        var wangs = Blenders.seenBy("yuhang.wang", caseId).is(200);
        assertThat(wangs.body().at("/ownTeam").findValuesAsText("officer"))
                .containsExactly("yuhang.wang", "yuhang.sun");
        assertThat(wangs.body().at("/team")).isEmpty();
        assertThat(Blenders.seenBy("haimen.gu", caseId).text()).doesNotContain("yuhang.sun");
        Letters.seenBy("yuhang.lou", letter).is(200);
        Refused.with(404, "NOT_FOUND", Letters.seenBy("yuhang.he", letter));
    }

    @Test
    void a_reviewer_knows_a_case_while_something_waits_and_keeps_what_the_reviewer_judged() {
        Letters.receivedInYuhang(caseId);
        var item = Exhibits.sealedBy("yuhang.wang", caseId);
        Refused.with(404, "NOT_FOUND", Blenders.seenBy("haimen.zhu", caseId));
        var offered = ThePortal.as("yuhang.wang")
                .post(Exhibits.path(item) + "/offers", "{\"toCase\": \"" + caseId + "\"}")
                .is(201);
        Blenders.seenBy("haimen.zhu", caseId).is(200);
        Blenders.seenBy("haimen.tang", caseId).is(200);
        ThePortal.as("haimen.zhu")
                .step(Exhibits.path(item) + "/recognitions/" + offered.at("/id") + "/review", """
                        {"legality": {"finding": "YES"}, "authenticity": {"finding": "YES"}, "relevance": {"finding": "YES"},
                         "outcome": "ADOPTED", "statement": "经审查。"}""", offered.version())
                .is(200);
        ThePortal.as("haimen.zhu").get(Exhibits.path(item)).is(200);
        Refused.with(404, "NOT_FOUND", Blenders.seenBy("haimen.tang", caseId));
    }

    @Test
    void an_offered_share_is_on_the_desks_of_heads_and_liaison_alone() {
        var filed = Blenders.filed();
        Answer offered = Shares.offered(filed, Shares.informing("FACTS"));
        Shares.seenBy("laoshan.kong", offered).is(200);
        Shares.seenBy("laoshan.teng", offered).is(200);
        Refused.with(404, "NOT_FOUND", Shares.seenBy("laoshan.gao", offered));
    }

    private String[] lists() {
        return new String[] {
            "/api/cases?limit=200", "/api/work?scope=all&group=due&limit=200", "/api/assistance-requests?limit=200"
        };
    }

    private boolean listed(String officer) {
        return ThePortal.as(officer).get("/api/cases?limit=200").is(200).text().contains(caseId);
    }
}
