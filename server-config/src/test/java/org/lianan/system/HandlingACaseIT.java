package org.lianan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianan.system.Blenders.seenBy;
import static org.lianan.system.Blenders.step;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianan.system.ThePortal.Answer;

/** The case of the fake blenders from the lead to the filed case, its periods and measures, on the days of the scenario. */
class HandlingACaseIT {
    private static final String TWO_OFFICERS = "{\"officers\": [\"haimen.chen\", \"haimen.lu\"]}";

    @Test
    void the_case_is_filed_by_two_officers_and_a_leader_and_is_due_ninety_days_later() {
        var id = Blenders.takenIn();
        ThePortal.clockIs("2026-05-08T09:00+08:00");
        var proposed = step("haimen.chen", id, "filing-proposal", TWO_OFFICERS).is(200);
        assertThat(proposed.at("/state")).isEqualTo("VERIFYING");
        assertThat(proposed.body().at("/steps").toString()).doesNotContain("APPROVE_FILING");
        assertThat(seenBy("haimen.huang", id).body().at("/steps").toString()).contains("APPROVE_FILING");
        var filed = step("haimen.huang", id, "filing-approval", "{}").is(200);
        assertThat(filed.at("/state")).isEqualTo("FILED");
        assertThat(filed.at("/filingNumber")).matches("通海市监立〔2026〕\\d+号");
        assertThat(dueOn(filed, "C_CASE")).isEqualTo("2026-08-06");
        assertThat(filed.body().at("/clocks").toString()).doesNotContain("C_VERIFY");
        assertThat(filed.body().at("/team").toString()).contains("陈志海", "陆敏");
        assertThat(filed.headers().firstValue("ETag")).contains("\"" + filed.version() + "\"");
    }

    @Test
    void one_officer_or_one_without_licence_or_of_another_agency_is_not_enough() {
        var id = Blenders.takenIn();
        for (var officers : new String[] {
            "[\"haimen.chen\"]", "[\"haimen.chen\", \"haimen.shi\"]", "[\"haimen.chen\", \"yuhang.wang\"]"
        }) {
            assertThat(step("haimen.chen", id, "filing-proposal", "{\"officers\": " + officers + "}")
                            .is(422)
                            .code())
                    .isEqualTo("TWO_OFFICERS_WANTED");
        }
        assertThat(seenBy("haimen.chen", id).at("/state")).isEqualTo("CLUE");
    }

    @Test
    void steps_that_do_not_follow_or_come_late_or_from_strangers_change_nothing() {
        var id = Blenders.takenIn();
        var approval = "/api/cases/" + id + "/filing-approval";
        var seen = seenBy("haimen.huang", id).is(200).version();
        assertThat(ThePortal.as("haimen.huang")
                        .step(approval, "{}", seen)
                        .is(409)
                        .code())
                .isEqualTo("STEP_REFUSED");
        assertThat(ThePortal.as("haimen.huang")
                        .step(approval, "{}", seen + 1)
                        .is(412)
                        .code())
                .isEqualTo("STALE");
        assertThat(ThePortal.as("haimen.huang").post(approval, "{}").is(428).code())
                .isEqualTo("IF_MATCH_REQUIRED");
        ThePortal.as("haimen.chen").step(approval, "{}", seen).is(403);
        ThePortal.as("yuhang.wang").step(approval, "{}", seen).is(404);
        ThePortal.nobody().step(approval, "{}", seen).is(401);
        seenBy("yuhang.wang", id).is(404);
        seenBy("haimen.admin", id).is(404);
        seenBy("haimen.chen", "not-an-id").is(404);
        var after = seenBy("haimen.huang", id).is(200);
        assertThat(after.at("/state")).isEqualTo("CLUE");
        assertThat(after.version()).isEqualTo(seen);
    }

    @Test
    void of_two_leaders_at_once_one_files_the_case_and_the_other_is_told_to_look_again() {
        var id = Blenders.takenIn();
        var version =
                step("haimen.chen", id, "filing-proposal", TWO_OFFICERS).is(200).version();
        var approval = "/api/cases/" + id + "/filing-approval";
        var both = Stream.of("haimen.huang", "haimen.xu")
                .map(leader -> CompletableFuture.supplyAsync(
                        () -> ThePortal.as(leader).step(approval, "{}", version).status()))
                .toList();
        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 412);
        assertThat(seenBy("haimen.chen", id).at("/state")).isEqualTo("FILED");
    }

    @Test
    void the_complaint_is_accepted_and_its_mediation_due_after_the_festival() {
        var id = Blenders.takenIn();
        ThePortal.clockIs("2026-04-22T10:00+08:00");
        var chen = ThePortal.as("haimen.chen");
        var version = seenBy("haimen.chen", id).body().at("/complaint/version").asLong();
        var accepted = chen.step("/api/cases/" + id + "/complaint/acceptance", "{}", version)
                .is(200);
        assertThat(accepted.at("/due/dueOn")).isEqualTo("2026-06-22");
        assertThat(accepted.at("/state")).isEqualTo("ACCEPTED");
        chen.step("/api/cases/" + id + "/complaint/refusal", "{\"reason\": \"重复\"}", accepted.version())
                .is(409);
    }

    @Test
    void delisting_seizure_and_hold_run_their_periods_and_a_laboratory_test_stops_two_of_the_clocks() {
        var id = Blenders.filed();
        var delisting = take(id, """
                {"kind": "PLATFORM_DELISTING", "takenAt": "2026-05-08T01:00:00Z", "documentNo": "通海市监协〔2026〕1号"}""");
        assertThat(delisting.is(201).at("/due/dueOn")).isEqualTo("2026-05-09");
        ThePortal.clockIs("2026-05-12T15:00+08:00");
        var seizure = take(id, measure("SEIZURE")).is(201);
        assertThat(seizure.at("/due/dueOn")).isEqualTo("2026-06-11");
        assertThat(seizure.at("/state")).isEqualTo("PROPOSED");
        assertThat(take(id, measure("REGISTRATION_HOLD")).is(201).at("/due/dueOn"))
                .isEqualTo("2026-05-21");
        var path = "/api/cases/" + id + "/measures/" + seizure.at("/id");
        ThePortal.as("haimen.chen")
                .step(path + "/approval", "{}", seizure.version())
                .is(403);
        ThePortal.as("haimen.huang")
                .step(path + "/approval", "{}", seizure.version())
                .is(200);

        ThePortal.clockIs("2026-05-14T09:00+08:00");
        var excluded = step("haimen.chen", id, "exclusions", """
                        {"reason": "LAB_TEST", "from": "2026-05-14", "to": "2026-05-28", "documentNo": "通海市监期告〔2026〕1号"}""").is(200);
        assertThat(dueOn(excluded, "C_SEIZE")).isEqualTo("2026-06-25");
        assertThat(dueOn(excluded, "C_CASE")).isEqualTo("2026-08-20");
        assertThat(dueOn(excluded, "C_HOLD")).isEqualTo("2026-05-21");
        ThePortal.clockIs("2026-05-22T09:00+08:00");
        assertThat(clock(seenBy("haimen.chen", id), "C_HOLD", "/state")).isEqualTo("LAPSED");
    }

    @Test
    void an_interval_that_stops_nothing_or_ends_before_it_begins_is_refused() {
        var id = Blenders.takenIn();
        assertThat(step("haimen.chen", id, "exclusions", """
                                {"reason": "HEARING", "from": "2026-04-20", "to": "2026-04-22", "documentNo": "1"}""").is(409).code()).isEqualTo("NO_RUNNING_PERIOD");
        assertThat(step("haimen.chen", id, "exclusions", """
                                {"reason": "LAB_TEST", "from": "2026-04-22", "to": "2026-04-20", "documentNo": "1"}""").is(422).code()).isEqualTo("INTERVAL_EMPTY");
    }

    @Test
    void a_measure_waits_for_the_case_to_be_filed_and_wants_two_officers() {
        var id = Blenders.takenIn();
        assertThat(take(id, measure("SEIZURE").replace("2026-05-12", "2026-04-20"))
                        .is(409)
                        .code())
                .isEqualTo("CASE_NOT_FILED");
        var filed = Blenders.filed();
        ThePortal.clockIs("2026-05-12T15:00+08:00");
        assertThat(take(filed, measure("SEIZURE").replace(", \"haimen.lu\"", ""))
                        .is(422)
                        .code())
                .isEqualTo("TWO_OFFICERS_WANTED");
        assertThat(ThePortal.as("haimen.chen")
                        .get("/api/cases/" + filed + "/measures")
                        .is(200)
                        .body()
                        .at("/items"))
                .isEmpty();
    }

    @Test
    void suspension_pauses_the_decision_until_the_case_goes_on() {
        var id = Blenders.filed();
        ThePortal.clockIs("2026-05-14T09:00+08:00");
        step("haimen.chen", id, "suspension", "{\"ground\": \"等待权利人\"}").is(403);
        var suspended = step("haimen.huang", id, "suspension", "{\"ground\": \"等待权利人\"}")
                .is(200);
        assertThat(clock(suspended, "C_CASE", "/state")).isEqualTo("PAUSED");
        ThePortal.clockIs("2026-05-28T09:00+08:00");
        var resumed =
                step("haimen.huang", id, "resumption", "{\"ground\": \"事由消除\"}").is(200);
        assertThat(resumed.at("/state")).isEqualTo("INVESTIGATING");
        assertThat(dueOn(resumed, "C_CASE")).isEqualTo("2026-08-20");
    }

    @Test
    void stated_amounts_are_held_against_the_criminal_law() {
        var id = Blenders.filed();
        var version = seenBy("haimen.chen", id).version();
        var stated = ThePortal.as("haimen.chen")
                .put("/api/cases/" + id + "/amounts", "{\"sales\": 386400, \"stock\": 82400}", version)
                .is(200);
        assertThat(stated.body().at("/amounts/sales").decimalValue()).isEqualByComparingTo("386400");
        assertThat(stated.at("/thresholdHints/0/state")).isEqualTo("REACHED");
        assertThat(stated.body().at("/thresholdHints").toString()).contains("DUTY");
        ThePortal.as("haimen.chen")
                .put("/api/cases/" + id + "/amounts", "{\"sales\": -1, \"stock\": 0}", stated.version())
                .is(422);
    }

    @Test
    void a_forwarded_lead_is_a_case_of_its_own_at_the_other_agency_and_linked() {
        var id = Blenders.filed();
        ThePortal.clockIs("2026-05-18T10:00+08:00");
        var forwarded = ThePortal.as("haimen.chen")
                .post("/api/cases/" + id + "/lead-forwardings", """
                        {"to": "zj-yuhang", "title": "平台未按规定核验身份", "facts": "晓鹭直播六个月内未核验禾光电器。",
                         "chargeCode": "IDENTITY_CHECK_SKIPPED"}""")
                .is(201);
        seenBy("yuhang.wang", forwarded.at("/caseId")).is(404);
        Teams.named(forwarded.at("/caseId"), "yuhang.wang");
        var there = seenBy("yuhang.wang", forwarded.at("/caseId")).is(200);
        assertThat(dueOn(there, "C_VERIFY")).isEqualTo("2026-06-08");
        assertThat(there.at("/lead")).isEqualTo("zj-yuhang");
        assertThat(there.at("/parties/0/role")).isEqualTo("PLATFORM");
        assertThat(there.at("/charges/0/leadRule")).isEqualTo("J1");
        assertThat(there.at("/linkedCases/0/relation")).isEqualTo("FORWARDED_FROM");
        assertThat(seenBy("haimen.chen", id).at("/linkedCases/0/relation")).isEqualTo("FORWARDED_TO");
        seenBy("haimen.chen", forwarded.at("/caseId")).is(404);
        seenBy("yuhang.wang", id).is(404);
    }

    @Test
    void what_is_to_be_done_stands_in_the_queue_of_those_who_do_it() {
        var id = Blenders.takenIn();
        step("haimen.chen", id, "filing-proposal", TWO_OFFICERS).is(200);
        assertThat(queue("haimen.huang", id)).contains("APPROVAL").doesNotContain("LEAD_VERIFY");
        assertThat(queue("haimen.chen", id))
                .contains("LEAD_VERIFY", "COMPLAINT_ACCEPT")
                .doesNotContain("APPROVAL");
        assertThat(queue("yuhang.wang", id)).isEmpty();
    }

    @Test
    void lists_go_page_by_page_without_losing_or_repeating_a_case() {
        for (int n = 0; n < 3; n++) {
            Blenders.takenIn();
        }
        var chen = ThePortal.as("haimen.chen");
        var all = new ArrayList<String>();
        chen.get("/api/cases?limit=200")
                .is(200)
                .body()
                .at("/items")
                .forEach(row -> all.add(row.at("/id").asText()));
        var paged = new ArrayList<String>();
        var after = "";
        do {
            var page = chen.get("/api/cases?limit=2&after=" + after).is(200);
            page.body().at("/items").forEach(row -> paged.add(row.at("/id").asText()));
            after = page.body().path("next").asText("");
        } while (!after.isEmpty());
        assertThat(paged).isEqualTo(all).doesNotHaveDuplicates();
        assertThat(chen.get("/api/cases?after=forged").is(422).at("/errors/0/code"))
                .isEqualTo("CURSOR_NOT_VALID");
        assertThat(chen.get("/api/cases?state=ARCHIVED&query=KQ").is(200).body().at("/items"))
                .isEmpty();
    }

    @Test
    void the_timeline_tells_who_did_what_on_which_authority_latest_first() {
        var id = Blenders.filed();
        var timeline =
                ThePortal.as("haimen.gu").get("/api/cases/" + id + "/timeline").is(200);
        assertThat(timeline.at("/items/0/kind")).isEqualTo("CASE_FILED");
        assertThat(timeline.at("/items/0/actor/name")).isEqualTo("黄国强");
        assertThat(timeline.at("/items/0/authority/zh")).contains("第十九条");
        assertThat(timeline.at("/items/1/kind")).isEqualTo("FILING_PROPOSED");
        assertThat(timeline.at("/items/2/kind")).isEqualTo("SLIP_SPLIT");
        assertThat(timeline.at("/items/2/at")).startsWith("2026-04-20T01:30:");
        ThePortal.as("yuhang.wang").get("/api/cases/" + id + "/timeline").is(404);
    }

    private static Answer take(String id, String json) {
        return ThePortal.as("haimen.chen").post("/api/cases/" + id + "/measures", json);
    }

    private static String measure(String kind) {
        return """
                {"kind": "%s", "takenAt": "2026-05-12T06:00:00Z", "place": "海门区仓库", "documentNo": "通海市监强制〔2026〕1号",
                 "officers": ["haimen.chen", "haimen.lu"],
                 "items": [{"name": "破壁机", "quantity": 412, "unit": "台"}]}""".formatted(kind);
    }

    private static String queue(String officer, String caseId) {
        var kinds = new StringBuilder();
        var desk = ThePortal.as(officer);
        var after = "";
        do {
            var page = desk.get("/api/work?scope=mine&group=due&limit=200&after=" + after)
                    .is(200);
            for (var duty : page.body().at("/items")) {
                if (duty.at("/caseId").asText().equals(caseId)) {
                    kinds.append(duty.at("/kind").asText()).append(' ');
                }
            }
            after = page.body().path("next").asText("");
        } while (!after.isEmpty());
        return kinds.toString();
    }

    private static String dueOn(Answer view, String code) {
        return clock(view, code, "/dueOn");
    }

    private static String clock(Answer view, String code, String field) {
        for (var clock : view.body().at("/clocks")) {
            if (clock.at("/code").asText().equals(code)) {
                return clock.at(field).asText();
            }
        }
        throw new AssertionError("no clock " + code + " in " + view.text());
    }
}
