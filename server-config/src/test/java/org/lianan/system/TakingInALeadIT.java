package org.lianan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianan.system.Blenders.SLIP;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a slip or a lead comes in, and what is refused. */
class TakingInALeadIT {
    @BeforeEach
    void morning() {
        ThePortal.clockIs("2026-04-20T09:30+08:00");
    }

    @Test
    void a_slip_becomes_a_case_and_a_complaint_with_their_own_periods() {
        var split = ThePortal.as("haimen.chen").post("/api/slips", SLIP).is(201);
        assertThat(split.at("/caseNumber")).matches("KQ-2026-320614-\\d{6}");
        var view = Blenders.seenBy("haimen.chen", split.at("/caseId")).is(200);
        assertThat(view.at("/state")).isEqualTo("CLUE");
        assertThat(view.at("/standing")).isEqualTo("LEAD");
        assertThat(view.at("/complaint/due/dueOn")).isEqualTo("2026-04-29");
        assertThat(dueOn(view, "C_VERIFY")).isEqualTo("2026-05-13");
        assertThat(view.at("/charges/0/leadRule")).isEqualTo("J2");
        assertThat(view.at("/charges/0/defaultLead")).isEqualTo("js-haimen");
        assertThat(view.at("/assessment/lead")).isEqualTo("js-haimen");
        assertThat(view.body().at("/assessment/assisting").toString()).contains("zj-yuhang", "gd-baiyun");
        assertThat(view.headers().firstValue("ETag")).contains("\"" + view.version() + "\"");
    }

    @Test
    void a_number_that_names_a_person_is_never_shown() {
        var id = ThePortal.as("haimen.chen").post("/api/slips", SLIP).is(201).at("/caseId");
        var view = Blenders.seenBy("haimen.chen", id).is(200);
        assertThat(view.at("/parties/2/idMasked")).isEqualTo("3206**********0019");
        assertThat(view.text()).doesNotContain("320684199003070019", "440111198506150026", "13800000000");
    }

    @Test
    void a_lead_found_otherwise_is_opened_without_a_complaint() {
        var view = ThePortal.as("yuhang.wang").post("/api/cases", """
                        {"source": "INSPECTION", "receivedAt": "2026-04-20T01:00:00Z",
                         "title": "平台未按规定核验身份", "facts": "抽查发现六个月内未核验。"}""").is(201);
        assertThat(view.at("/number")).startsWith("KQ-2026-330110-");
        assertThat(view.body().has("complaint")).isFalse();
        assertThat(view.body().at("/steps").toString())
                .contains("PROPOSE_FILING")
                .doesNotContain("APPROVE_FILING");
    }

    @Test
    void the_same_command_sent_twice_has_one_effect() {
        var key = UUID.randomUUID().toString();
        var chen = ThePortal.as("haimen.chen");
        var first = chen.post("/api/slips", SLIP, key).is(201);
        var again = chen.post("/api/slips", SLIP, key).is(201);
        assertThat(again.at("/caseId")).isEqualTo(first.at("/caseId"));
        assertThat(chen.post("/api/slips", SLIP.replace("599", "600"), key)
                        .is(422)
                        .code())
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @ParameterizedTest(name = "{2} at {3}")
    @CsvSource({
        "91330110MADEM00117, 91330110MADEM00118, USCC_CHECK_DIGIT,      /parties/0/uscc",
        "91330110MADEM00117, 9133,               USCC_SHAPE,            /parties/0/uscc",
        "320684199003070019, 320684199003070018, ID_NUMBER_CHECK_DIGIT, /parties/2/idNumber",
        "320684199003070019, 320684199002300019, ID_NUMBER_DATE,        /parties/2/idNumber",
        "440111198506150026, 440111198506150027, ID_NUMBER_CHECK_DIGIT, /consumerIdNumber",
        "-,                  -,                  DIVISION_UNKNOWN,      /places/violation",
        "2026-04-12,         2026-04-21,         IN_THE_FUTURE,         /charges/0/actOn",
        "2026-04-20T01:12,   2026-04-21T01:12,   IN_THE_FUTURE,         /receivedAt",
    })
    void what_cannot_be_right_is_refused_at_its_place_and_nothing_is_kept(
            String right, String wrong, String code, String pointer) {
        var chen = ThePortal.as("haimen.chen");
        var before =
                chen.get("/api/cases?limit=200").is(200).body().at("/items").size();
        var slip = code.equals("DIVISION_UNKNOWN")
                ? SLIP.replace("\"violation\": \"440111\"", "\"violation\": \"999999\"")
                : SLIP.replace(right, wrong);
        var refused = chen.post("/api/slips", slip).is(422);
        assertThat(refused.at("/errors/0/code")).isEqualTo(code);
        assertThat(refused.at("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(refused.at("/errors/0/messages/zh-CN")).isNotBlank();
        assertThat(refused.at("/errors/0/messages/en")).isNotBlank();
        assertThat(chen.get("/api/cases?limit=200").is(200).body().at("/items").size())
                .isEqualTo(before);
    }

    @Test
    void a_slip_without_title_or_with_an_unknown_charge_or_field_is_refused() {
        var chen = ThePortal.as("haimen.chen");
        assertThat(chen.post("/api/slips", SLIP.replace("晓鹭直播间销售假冒澜格破壁机", " "))
                        .is(422)
                        .at("/errors/0/pointer"))
                .isEqualTo("/title");
        assertThat(chen.post("/api/slips", SLIP.replace("COUNTERFEIT_TRADEMARK", "THEFT"))
                        .status())
                .isIn(400, 422);
        assertThat(chen.post("/api/slips", SLIP.replace("\"channel\"", "\"chanel\""))
                        .status())
                .isIn(400, 422);
        chen.post("/api/slips", "{").is(400);
    }

    @Test
    void a_slip_that_is_neither_complaint_nor_report_is_refused() {
        var neither = SLIP.replace("\"complaint\": true, \"report\": true", "\"complaint\": false, \"report\": false");
        assertThat(ThePortal.as("haimen.chen")
                        .post("/api/slips", neither)
                        .is(422)
                        .at("/errors/0/code"))
                .isEqualTo("SLIP_EMPTY");
    }

    @Test
    void only_those_who_take_in_leads_do_so() {
        ThePortal.nobody().post("/api/slips", SLIP).is(401);
        ThePortal.as("haimen.huang").post("/api/slips", SLIP).is(403);
        ThePortal.as("haimen.admin").post("/api/slips", SLIP).is(403);
        ThePortal.as("haimen.shi").post("/api/slips", SLIP).is(201);
    }

    @Test
    void a_command_without_its_key_is_refused() {
        var chen = ThePortal.as("haimen.chen");
        var without = chen.request("/api/slips")
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(SLIP));
        assertThat(chen.send(without).is(428).code()).isEqualTo("IDEMPOTENCY_KEY_REQUIRED");
    }

    private static String dueOn(ThePortal.Answer view, String code) {
        for (var clock : view.body().at("/clocks")) {
            if (clock.at("/code").asText().equals(code)) {
                return clock.at("/dueOn").asText();
            }
        }
        throw new AssertionError("no clock " + code + " in " + view.text());
    }
}
