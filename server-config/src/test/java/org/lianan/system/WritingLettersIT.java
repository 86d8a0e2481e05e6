package org.lianan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianan.system.ThePortal.Answer;

/** Letters of assistance between Haimen, Yuhang and Baiyun: who writes, signs and answers them, until when, and what each side sees. */
class WritingLettersIT {
    private String caseId;

    @BeforeEach
    void a_case_was_taken_in_on_20_April() {
        caseId = Blenders.takenIn();
    }

    // the way of a letter

    @Test
    void a_letter_is_drafted_signed_received_answered_and_confirmed() {
        var draft = Letters.draftedBy("haimen.chen", caseId, "zj-yuhang");
        assertThat(draft.at("/state")).isEqualTo("DRAFT");
        assertThat(draft.body().has("documentNo")).isFalse();
        Letters.seenBy("yuhang.lou", draft).is(404);

        var sent = Letters.step("haimen.gu", draft, "sending", "{}").is(200);
        assertThat(sent.at("/state")).isEqualTo("SENT");
        assertThat(sent.at("/documentNo")).matches("通海市监协查〔2026〕\\d+号");
        assertThat(Letters.seenBy("yuhang.lou", draft).is(200).at("/steps/0")).isEqualTo("RECEIVE");

        var received = Letters.step("yuhang.lou", sent, "receipt", "{}").is(200);
        assertThat(received.at("/state")).isEqualTo("ACCEPTED");
        assertThat(received.at("/receivedOn")).isEqualTo("2026-04-20");
        Teams.named(caseId, "yuhang.wang", "yuhang.sun");
        // fifteen working days over the holidays of May, as published in the calendar of the State Council
        assertThat(received.at("/due/dueOn")).isEqualTo("2026-05-13");

        var item = sealedInYuhang();
        var drafted = Letters.step("yuhang.wang", received, "answer", Letters.answer(received, item.at("/id")))
                .is(200);
        assertThat(drafted.at("/state")).isEqualTo("ANSWER_DRAFTED");
        var unsigned = Letters.seenBy("haimen.chen", draft).is(200);
        assertThat(unsigned.body().has("answer")).isFalse();
        assertThat(unsigned.text()).doesNotContain("见附件", "已查明", item.at("/id"));

        var answered =
                Letters.step("yuhang.fang", drafted, "answer-approval", "{}").is(200);
        assertThat(answered.at("/state")).isEqualTo("ANSWERED");
        var read = Letters.seenBy("haimen.chen", draft).is(200);
        assertThat(read.at("/answer/summary")).isEqualTo("已查明。");
        assertThat(read.at("/questions/0/evidenceIds/0")).isEqualTo(item.at("/id"));
        ThePortal.as("haimen.chen").get(Exhibits.path(item)).is(200);
        assertThat(ThePortal.as("haimen.chen").bytes(Exhibits.content(item)).statusCode())
                .isEqualTo(200);

        var closed = Letters.step("haimen.chen", read, "confirmation", "{}").is(200);
        assertThat(closed.at("/state")).isEqualTo("CLOSED");
        assertThat(closed.body().at("/steps")).isEmpty();
        assertThat(closed.body().at("/history").findValuesAsText("step"))
                .containsExactly("SEND", "RECEIVE", "ANSWER", "APPROVE_ANSWER", "CONFIRM");
    }

    @Test
    void numbers_follow_one_another_and_a_refused_signature_uses_none() {
        var first = Letters.sent(caseId, "zj-yuhang");
        var own = Letters.draftedBy("haimen.gu", caseId, "gd-baiyun");
        Refused.with(403, "OTHER_PERSON_WANTED", Letters.step("haimen.gu", own, "sending", "{}"));
        var second = Letters.step("haimen.huang", own, "sending", "{}").is(200);
        assertThat(number(second)).isEqualTo(number(first) + 1);
    }

    @Test
    void an_answer_that_does_not_suffice_is_returned_and_its_period_runs_anew() {
        var answered = answered();
        ThePortal.clockIs("2026-04-27T10:00+08:00");
        var returned = Letters.step("haimen.chen", answered, "return", "{\"reason\": \"缺少商品明细\"}")
                .is(200);
        assertThat(returned.at("/state")).isEqualTo("ACCEPTED");
        assertThat(returned.at("/due/dueOn")).isEqualTo("2026-05-20");
        Refused.with(409, "STEP_REFUSED", Letters.step("haimen.chen", returned, "confirmation", "{}"));
        Letters.step("yuhang.wang", returned, "answer", Letters.answer(returned))
                .is(200);
    }

    @Test
    void a_letter_outside_the_remit_is_refused_on_a_ground_that_the_law_knows() {
        var sent = Letters.sent(caseId, "zj-yuhang");
        Refused.with(
                400,
                "MALFORMED",
                Letters.step("yuhang.lou", sent, "refusal", "{\"ground\": \"TOO_BUSY\", \"text\": \"人手不足\"}"));
        Refused.with(422, "NOT_VALID", Letters.step("yuhang.lou", sent, "refusal", "{\"ground\": \"OUT_OF_REMIT\"}"))
                .at("/text", "REQUIRED");
        var refused = Letters.step(
                        "yuhang.lou", sent, "refusal", "{\"ground\": \"OUT_OF_REMIT\", \"text\": \"属公安机关职权\"}")
                .is(200);
        assertThat(refused.at("/state")).isEqualTo("REFUSED");
        Refused.with(409, "STEP_REFUSED", Letters.step("yuhang.lou", refused, "receipt", "{}"));
    }

    @Test
    void a_letter_is_withdrawn_until_it_is_answered() {
        var draft = Letters.draftedBy("haimen.chen", caseId, "zj-yuhang");
        assertThat(Letters.step("haimen.gu", draft, "withdrawal", "{}").is(200).at("/state"))
                .isEqualTo("WITHDRAWN");
        Letters.seenBy("yuhang.lou", draft).is(404);
        var received = Letters.receivedInYuhang(caseId);
        assertThat(Letters.step("haimen.gu", received, "withdrawal", "{\"reason\": \"已另行查明\"}")
                        .is(200)
                        .at("/state"))
                .isEqualTo("WITHDRAWN");
        Refused.with(409, "STEP_REFUSED", Letters.step("haimen.gu", answered(), "withdrawal", "{}"));
    }

    // time

    @Test
    void more_time_is_announced_up_to_the_last_day() {
        var received = Letters.receivedInYuhang(caseId);
        ThePortal.clockIs("2026-05-13T23:00+08:00");
        Refused.with(409, "EXTENSION_NOT_LATER", extended(received, "2026-05-13"));
        var extended = extended(received, "2026-05-29").is(200);
        assertThat(extended.at("/due/dueOn")).isEqualTo("2026-05-29");
        assertThat(extended.at("/state")).isEqualTo("ACCEPTED");
    }

    @Test
    void but_not_the_day_after() {
        var received = Letters.receivedInYuhang(caseId);
        ThePortal.clockIs("2026-05-14T00:00+08:00");
        assertThat(Letters.seenBy("yuhang.lou", received).body().at("/steps").toString())
                .doesNotContain("EXTEND");
        Refused.with(409, "EXTENSION_TOO_LATE", extended(received, "2026-05-29"));
        assertThat(Letters.seenBy("yuhang.lou", received).at("/due/dueOn")).isEqualTo("2026-05-13");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-19", "2026-04-21"})
    void a_letter_is_received_between_its_sending_and_today(String day) {
        var sent = Letters.sent(caseId, "zj-yuhang");
        Refused.with(
                        422,
                        "RECEIPT_NOT_BETWEEN",
                        Letters.step("yuhang.lou", sent, "receipt", "{\"receivedOn\": \"" + day + "\"}"))
                .at("/receivedOn", "RECEIPT_NOT_BETWEEN");
    }

    @Test
    void the_part_of_the_assisting_agency_ends_fifteen_working_days_after_its_last_letter() {
        Letters.step("haimen.chen", answered(), "confirmation", "{}").is(200);
        ThePortal.clockIs("2026-05-13T23:00+08:00");
        Blenders.seenBy("yuhang.wang", caseId).is(200);
        ThePortal.clockIs("2026-05-14T00:00+08:00");
        Refused.with(404, "NOT_FOUND", Blenders.seenBy("yuhang.wang", caseId));
        assertThat(ThePortal.as("yuhang.wang")
                        .get("/api/cases/" + caseId + "/assistance-requests")
                        .is(200)
                        .body()
                        .at("/items"))
                .as("its own letter stays, and no other")
                .hasSize(1);
        var seen = Blenders.seenBy("haimen.chen", caseId);
        assertThat(seen.body().at("/participants").findValuesAsText("agency")).containsExactly("js-haimen");
        assertThat(seen.at("/formerParticipants/0/agency")).isEqualTo("zj-yuhang");
        assertThat(seen.at("/formerParticipants/0/standing")).isEqualTo("ASSISTING");
        assertThat(seen.at("/formerParticipants/0/lastDay")).isEqualTo("2026-05-13");
    }

    // what is asked and answered

    @Test
    void a_letter_goes_to_another_market_regulation_bureau() {
        Refused.with(422, "OWN_AGENCY", draft("js-haimen")).at("/to", "OWN_AGENCY");
        Refused.with(422, "AGENCY_UNKNOWN", draft("js-haimen-police")).at("/to", "AGENCY_UNKNOWN");
        Refused.with(422, "AGENCY_UNKNOWN", draft("xx-nowhere")).at("/to", "AGENCY_UNKNOWN");
        var letter = Letters.letter("zj-yuhang");
        Refused.with(422, "NOT_VALID", post(letter.replaceAll("(?s)\"questions\": \\[.*\\]", "\"questions\": []")))
                .at("/questions", "REQUIRED");
        Refused.with(422, "NOT_VALID", post(letter.replace("查明直播间销售数量", ""))).at("/purpose", "REQUIRED");
        assertThat(ThePortal.as("haimen.chen")
                        .get("/api/cases/" + caseId + "/assistance-requests")
                        .body()
                        .at("/items"))
                .isEmpty();
    }

    @Test
    void every_question_is_answered_once_and_no_other() {
        var received = Letters.receivedInYuhang(caseId);
        var whole = Letters.answer(received);
        var first = received.at("/questions/0/id");
        var second = received.at("/questions/1/id");
        Refused.with(422, "NOT_VALID", Letters.step("yuhang.wang", received, "answer", whole.replace(second, first)))
                .at("/answers/1/questionId", "QUESTION_ANSWERED_TWICE")
                .at("/answers", "QUESTION_UNANSWERED");
        var foreign = UUID.randomUUID().toString();
        Refused.with(422, "NOT_VALID", Letters.step("yuhang.wang", received, "answer", whole.replace(first, foreign)))
                .at("/answers/0/questionId", "QUESTION_UNKNOWN");
        assertThat(Letters.seenBy("yuhang.wang", received).at("/state")).isEqualTo("ACCEPTED");
    }

    @Test
    void with_an_answer_goes_only_what_the_answering_agency_has_sealed_in_this_case() {
        var received = Letters.receivedInYuhang(caseId);
        var haimens = Exhibits.sealedBy("haimen.chen", caseId).at("/id");
        var unsealed = Exhibits.uploadedBy("yuhang.wang", caseId, Exhibits.newContent())
                .at("/id");
        for (var id : new String[] {haimens, unsealed, UUID.randomUUID().toString()}) {
            Refused.with(
                            422,
                            "NOT_VALID",
                            Letters.step("yuhang.wang", received, "answer", Letters.answer(received, id)))
                    .at("/answers/0/evidenceIds/0", "EVIDENCE_NOT_FIT");
        }
        assertThat(Letters.seenBy("yuhang.wang", received).at("/state")).isEqualTo("ACCEPTED");
    }

    // who

    @Test
    void who_drafts_does_not_sign() {
        var draft = Letters.draftedBy("haimen.gu", caseId, "zj-yuhang");
        Refused.with(403, "OTHER_PERSON_WANTED", Letters.step("haimen.gu", draft, "sending", "{}"));
        var received = Letters.receivedInYuhang(caseId);
        var answer = Letters.step("yuhang.fang", received, "answer", Letters.answer(received))
                .is(200);
        assertThat(answer.body().at("/steps").toString()).doesNotContain("APPROVE_ANSWER");
        Refused.with(403, "OTHER_PERSON_WANTED", Letters.step("yuhang.fang", answer, "answer-approval", "{}"));
        Letters.step("yuhang.jiang", answer, "answer-approval", "{}").is(200);
    }

    @Test
    void each_step_has_its_role() {
        Teams.named(caseId, "haimen.chen", "haimen.lu");
        Refused.with(
                403,
                "ROLE",
                ThePortal.as("haimen.huang")
                        .post("/api/cases/" + caseId + "/assistance-requests", Letters.letter("zj-yuhang")));
        var draft = Letters.draftedBy("haimen.chen", caseId, "zj-yuhang");
        Refused.with(403, "ROLE", Letters.step("haimen.lu", draft, "sending", "{}"));
        Refused.with(403, "ROLE", Letters.step("haimen.lu", draft, "withdrawal", "{}"));
        var sent = Letters.step("haimen.gu", draft, "sending", "{}").is(200);
        Refused.with(404, "NOT_FOUND", Letters.step("yuhang.wang", sent, "receipt", "{}"));
        Teams.named(caseId, "yuhang.wang", "yuhang.sun");
        Refused.with(403, "ROLE", Letters.step("yuhang.wang", sent, "receipt", "{}"));
        var received = Letters.step("yuhang.lou", sent, "receipt", "{}").is(200);
        Refused.with(403, "ROLE", extended("yuhang.wang", received, "2026-05-29"));
        Refused.with(403, "ROLE", Letters.step("yuhang.jiang", received, "answer", Letters.answer(received)));
        var answer = Letters.step("yuhang.wang", received, "answer", Letters.answer(received))
                .is(200);
        Refused.with(403, "ROLE", Letters.step("yuhang.sun", answer, "answer-approval", "{}"));
        var answered =
                Letters.step("yuhang.fang", answer, "answer-approval", "{}").is(200);
        Refused.with(403, "ROLE", Letters.step("haimen.huang", answered, "confirmation", "{}"));
    }

    @Test
    void each_side_takes_its_own_steps() {
        var sent = Letters.sent(caseId, "zj-yuhang");
        Refused.with(403, "OTHER_PARTY_WANTED", Letters.step("haimen.gu", sent, "receipt", "{}"));
        Refused.with(403, "STANDING", Letters.step("yuhang.fang", sent, "withdrawal", "{}"));
        var received = Letters.received(sent);
        Refused.with(
                403, "OTHER_PARTY_WANTED", Letters.step("haimen.chen", received, "answer", Letters.answer(received)));
        Refused.with(403, "STANDING", Letters.step("yuhang.wang", received, "confirmation", "{}"));
    }

    @Test
    void steps_out_of_order_or_on_an_older_version_change_nothing() {
        var draft = Letters.draftedBy("haimen.chen", caseId, "zj-yuhang");
        Refused.with(409, "STEP_REFUSED", Letters.step("haimen.chen", draft, "confirmation", "{}"));
        var sent = Letters.step("haimen.gu", draft, "sending", "{}").is(200);
        Refused.with(409, "STEP_REFUSED", Letters.step("haimen.gu", sent, "sending", "{}"));
        Refused.with(412, "STALE", Letters.step("yuhang.lou", draft, "receipt", "{}"));
        Teams.named(caseId, "yuhang.wang");
        Refused.with(409, "STEP_REFUSED", Letters.step("yuhang.wang", sent, "answer", Letters.answer(sent)));
        Refused.with(409, "STEP_REFUSED", Letters.step("yuhang.fang", sent, "answer-approval", "{}"));
        Refused.with(428, "IF_MATCH_REQUIRED", ThePortal.as("yuhang.lou").post(Letters.path(sent) + "/receipt", "{}"));
        assertThat(Letters.seenBy("yuhang.lou", sent).body().at("/history")).hasSize(1);
    }

    @Test
    void a_stranger_and_another_assisting_agency_find_no_letter() {
        var toYuhang = Letters.sent(caseId, "zj-yuhang");
        Refused.with(404, "NOT_FOUND", Letters.seenBy("baiyun.kuang", toYuhang));
        Refused.with(404, "NOT_FOUND", Letters.step("baiyun.kuang", toYuhang, "receipt", "{}"));
        var toBaiyun = Letters.sent(caseId, "gd-baiyun");
        Letters.seenBy("baiyun.kuang", toBaiyun).is(200);
        Refused.with(404, "NOT_FOUND", Letters.seenBy("baiyun.kuang", toYuhang));
        Refused.with(404, "NOT_FOUND", Letters.step("baiyun.kuang", toYuhang, "receipt", "{}"));
        assertThat(ThePortal.as("baiyun.kuang")
                        .get("/api/cases/" + caseId + "/assistance-requests")
                        .body()
                        .at("/items")
                        .findValuesAsText("to"))
                .containsExactly("gd-baiyun");
        var throughAnother = "/api/cases/" + Blenders.takenIn() + "/assistance-requests/" + toYuhang.at("/id");
        Refused.with(404, "NOT_FOUND", ThePortal.as("haimen.chen").get(throughAnother));
    }

    @Test
    void of_the_case_the_assisting_agency_sees_its_letter_and_what_it_attached() {
        caseId = Blenders.filed();
        var chen = ThePortal.as("haimen.chen");
        var amounts = "{\"sales\": 386400, \"stock\": 82400}";
        chen.put(
                        "/api/cases/" + caseId + "/amounts",
                        amounts,
                        Blenders.seenBy("haimen.chen", caseId).version())
                .is(200);
        chen.post("/api/cases/" + caseId + "/measures", """
                        {"kind": "PLATFORM_DELISTING", "takenAt": "2026-05-08T01:00:00Z", "documentNo": "通海市监协〔2026〕1号"}""").is(201);
        Exhibits.sealedBy("haimen.chen", caseId);
        Letters.sent(caseId, "gd-baiyun");
        Letters.receivedInYuhang(caseId);
        var item = sealedInYuhang();

        var seen = Blenders.seenBy("yuhang.wang", caseId).is(200);
        assertThat(seen.at("/standing")).isEqualTo("ASSISTING");
        assertThat(seen.at("/number")).isNotBlank();
        for (var part : new String[] {"facts", "amounts", "proposal", "complaint", "assessment", "places"}) {
            assertThat(seen.body().path(part)).as(part).isEmpty();
        }
        for (var part : new String[] {"parties", "charges", "thresholdHints", "linkedCases", "team"}) {
            assertThat(seen.body().path(part)).as(part).isEmpty();
        }
        assertThat(seen.body().at("/participants").findValuesAsText("agency"))
                .containsExactlyInAnyOrder("js-haimen", "zj-yuhang");
        assertThat(seen.body().at("/clocks")).hasSize(1);
        assertThat(seen.at("/clocks/0/code")).isEqualTo("C_ASSIST");
        assertThat(seen.text()).doesNotContain("386400", "禾光", "张某", "李某");

        var wang = ThePortal.as("yuhang.wang");
        var row = wang.get("/api/cases?query=" + seen.at("/number"))
                .is(200)
                .body()
                .at("/items/0");
        assertThat(row.at("/id").asText()).isEqualTo(caseId);
        assertThat(row.has("amount")).isFalse();
        assertThat(row.has("places")).isFalse();
        assertThat(wang.get("/api/cases/" + caseId + "/measures").is(200).body().at("/items"))
                .isEmpty();
        assertThat(wang.get("/api/cases/" + caseId + "/evidence")
                        .is(200)
                        .body()
                        .at("/items")
                        .findValuesAsText("owner"))
                .containsOnly("zj-yuhang");
        assertThat(wang.get(Exhibits.path(item)).is(200).at("/id")).isEqualTo(item.at("/id"));
        assertThat(wang.get("/api/cases/" + caseId + "/timeline").is(200).text())
                .doesNotContain("FILING", "gd-baiyun", "白云");
        Refused.with(403, "STANDING", wang.get("/api/cases/" + caseId + "/referrals"));
    }

    private Answer answered() {
        var received = Letters.receivedInYuhang(caseId);
        var answer = Letters.step("yuhang.wang", received, "answer", Letters.answer(received))
                .is(200);
        return Letters.step("yuhang.fang", answer, "answer-approval", "{}").is(200);
    }

    private Answer sealedInYuhang() {
        return Exhibits.sealedBy("yuhang.wang", caseId);
    }

    private static Answer extended(Answer letter, String until) {
        return extended("yuhang.lou", letter, until);
    }

    private static Answer extended(String officer, Answer letter, String until) {
        return Letters.step(officer, letter, "extension", "{\"until\": \"" + until + "\", \"reason\": \"平台数据量大\"}");
    }

    private Answer draft(String to) {
        return post(Letters.letter(to));
    }

    private Answer post(String letter) {
        return ThePortal.as("haimen.chen").post("/api/cases/" + caseId + "/assistance-requests", letter);
    }

    private static int number(Answer letter) {
        return Integer.parseInt(letter.at("/documentNo").replaceAll(".*〕(\\d+)号", "$1"));
    }
}
