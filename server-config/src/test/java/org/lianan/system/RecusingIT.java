package org.lianan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianan.system.ThePortal.Answer;

/** Recusal: whoever has a tie to a case loses sight of it with the decision, whatever else would open it to them. */
class RecusingIT {
    private static final String[] ADDRESSES = {
        "", "/evidence", "/measures", "/timeline", "/grants", "/assistance-requests", "/referrals", "/recusals"
    };

    private String caseId;

    @BeforeEach
    void a_case_of_Chen_and_Lu() {
        caseId = Blenders.filed();
    }

    @Test
    void a_recused_officer_loses_the_case_with_the_next_request_and_reads_the_recusal() {
        assertThat(lists("haimen.lu")).anyMatch(text -> text.contains(caseId));

        recused("haimen.lu");

        for (var address : ADDRESSES) {
            Refused.with(404, "NOT_FOUND", ThePortal.as("haimen.lu").get("/api/cases/" + caseId + address));
        }
        Refused.with(
                404, "NOT_FOUND", ThePortal.as("haimen.lu").step("/api/cases/" + caseId + "/investigation", "{}", 0));
        assertThat(lists("haimen.lu")).noneMatch(text -> text.contains(caseId));
        assertThat(ThePortal.as("haimen.lu")
                        .get("/api/me/recusals")
                        .is(200)
                        .body()
                        .at("/items")
                        .toString())
                .contains(caseId, "RECUSED");
        Blenders.seenBy("haimen.chen", caseId).is(200);
    }

    @Test
    void what_somebody_is_in_the_agency_does_not_open_the_case_again() {
        recused("haimen.gu"); // the head of the unit, who knows all its cases
        Refused.with(404, "NOT_FOUND", Blenders.seenBy("haimen.gu", caseId));
        assertThat(lists("haimen.gu")).noneMatch(text -> text.contains(caseId));
        Refused.with(
                404,
                "NOT_FOUND",
                ThePortal.as("haimen.gu")
                        .put("/api/cases/" + caseId + "/team", Teams.team("haimen.chen", "haimen.lu"), 0));
    }

    @Test
    void until_the_decision_the_work_goes_on() {
        asked("haimen.chen", "haimen.lu").is(201);
        Blenders.seenBy("haimen.lu", caseId).is(200);
    }

    @Test
    void whoever_asked_or_is_concerned_does_not_decide() {
        var ofLu = asked("haimen.huang", "haimen.lu").is(201);
        assertThat(ofLu.body().at("/steps")).isEmpty();
        Refused.with(403, "OTHER_PERSON_WANTED", decided("haimen.huang", ofLu, "granting"));
        Refused.with(403, "ROLE", decided("haimen.gu", ofLu, "granting"));
        decided("haimen.xu", ofLu, "refusal").is(200);
        Blenders.seenBy("haimen.lu", caseId).is(200);
    }

    @Test
    void the_chief_decides_on_a_leader_and_the_leaders_together_on_the_chief() {
        var leader = asked("haimen.chen", "haimen.huang").is(201);
        assertThat(leader.at("/decider")).isEqualTo("CHIEF");
        decided("haimen.xu", leader, "granting").is(200);
        Refused.with(404, "NOT_FOUND", Blenders.seenBy("haimen.huang", caseId));

        var other = Blenders.filed();
        var chief = ThePortal.as("haimen.chen")
                .post("/api/cases/" + other + "/recusals", request("haimen.xu"))
                .is(201);
        assertThat(chief.at("/decider")).isEqualTo("LEADERS_TOGETHER");
        var path = "/api/cases/" + other + "/recusals/" + chief.at("/id");
        Refused.with(
                        422,
                        "MINUTES_WANTED",
                        ThePortal.as("haimen.huang")
                                .step(path + "/granting", "{\"reason\": \"近亲属。\"}", chief.version()))
                .at("/minutesNo", "MINUTES_WANTED");
        ThePortal.as("haimen.huang")
                .step(path + "/granting", "{\"reason\": \"近亲属。\", \"minutesNo\": \"海市监集讨〔2026〕3号\"}", chief.version())
                .is(200);
        Refused.with(404, "NOT_FOUND", Blenders.seenBy("haimen.xu", other));
    }

    @Test
    void nobody_recused_is_named_for_the_work_again_until_the_decision_is_taken_back() {
        var recused = recused("haimen.lu");
        Refused.with(422, "OFFICER_RECUSED", Teams.namedBy("haimen.gu", caseId, "haimen.chen", "haimen.lu"))
                .at("/officers", "OFFICER_RECUSED");
        Refused.with(409, "RECUSAL_UNDER_WAY", asked("haimen.chen", "haimen.lu"));

        var takenBack = decided("haimen.huang", recused, "revocation").is(200);

        Blenders.seenBy("haimen.lu", caseId).is(200);
        Teams.namedBy("haimen.gu", caseId, "haimen.chen", "haimen.lu").is(200);
        Refused.with(409, "STEP_REFUSED", decided("haimen.huang", takenBack, "revocation"));
    }

    @Test
    void each_agency_decides_on_its_own_officers_and_tells_no_other() {
        Refused.with(422, "OWN_OFFICER_WANTED", asked("haimen.chen", "yuhang.wang"))
                .at("/officer", "OWN_OFFICER_WANTED");
        recused("haimen.lu");
        Letters.receivedInYuhang(caseId);
        assertThat(ThePortal.as("yuhang.wang")
                        .get("/api/cases/" + caseId + "/recusals")
                        .is(200)
                        .body()
                        .at("/items"))
                .isEmpty();
        assertThat(ThePortal.as("yuhang.wang")
                        .get("/api/cases/" + caseId + "/timeline?limit=200")
                        .is(200)
                        .text())
                .doesNotContain("RECUS");
    }

    private Answer recused(String officer) {
        return decided("haimen.xu", asked("haimen.chen", officer).is(201), "granting")
                .is(200);
    }

    private Answer asked(String by, String officer) {
        return ThePortal.as(by).post("/api/cases/" + caseId + "/recusals", request(officer));
    }

    private Answer decided(String by, Answer recusal, String step) {
        return ThePortal.as(by)
                .step(
                        "/api/cases/" + caseId + "/recusals/" + recusal.at("/id") + "/" + step,
                        "{\"reason\": \"与当事人系近亲属。\"}",
                        recusal.version());
    }

    private static String request(String officer) {
        return "{\"officer\": \"%s\", \"ground\": \"DIRECT_INTEREST\", \"reason\": \"与当事人系近亲属。\"}".formatted(officer);
    }

    private static List<String> lists(String officer) {
        return Stream.of(
                        "/api/cases?limit=200",
                        "/api/work?scope=all&group=due&limit=200",
                        "/api/assistance-requests?limit=200")
                .map(list -> ThePortal.as(officer).get(list).is(200).text())
                .toList();
    }
}
