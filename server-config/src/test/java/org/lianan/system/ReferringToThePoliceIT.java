package org.lianan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianan.system.Referrals.POLICE;
import static org.lianan.system.Referrals.PROCURATOR;
import static org.lianan.system.Referrals.step;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianan.system.ThePortal.Answer;

/** A suspected crime from the suspicion to what the police make of it, on Friday 8 May and the days after. */
class ReferringToThePoliceIT {
    private static final String REASON = "{\"reason\": \"事实清楚，证据充分\"}";
    private static final String FILING = "{\"noticeNo\": \"海公立〔2026〕1号\", \"chiefDocumentNo\": \"海公批1号\"}";

    private String caseId;

    @BeforeEach
    void a_case_was_filed_on_8_May() {
        caseId = Blenders.filed();
    }

    // within the bureau

    @Test
    void two_officers_report_and_sign_and_the_chief_approves_within_three_days() {
        var flagged = Referrals.flag("haimen.chen", caseId).is(201);
        assertThat(flagged.at("/state")).isEqualTo("SUSPECTED");
        var appointed = step("haimen.gu", flagged, "task-group", Referrals.group("haimen.chen", "haimen.lu"))
                .is(200);
        assertThat(appointed.body().at("/taskGroup")).hasSize(2);
        var reported = step("haimen.chen", appointed, "report", "{\"text\": \"经查，涉嫌犯罪。\"}")
                .is(200);
        assertThat(reported.at("/state")).isEqualTo("TASK_GROUP");
        var signed = step("haimen.lu", reported, "report-signature", "{}").is(200);
        assertThat(signed.at("/state")).isEqualTo("PENDING_HEAD");
        assertThat(signed.at("/report/signedBy/name")).isEqualTo("陆敏");
        assertThat(due(signed, "R_HEAD", "/dueOn")).isEqualTo("2026-05-11");
        var approved = step("haimen.xu", signed, "approval", "{}").is(200);
        assertThat(approved.at("/state")).isEqualTo("APPROVED");
        assertThat(Blenders.seenBy("haimen.chen", caseId).at("/state")).isEqualTo("DECIDED");
        assertThat(due(approved, "R_SEND", "/dueAt")).startsWith("2026-05-09T01:0");
        assertThat(due(approved, "R_SEND", "/unit")).isEqualTo("HOUR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "haimen.chen",
                "haimen.chen haimen.chen",
                "haimen.chen haimen.shi",
                "haimen.chen haimen.xu",
                "haimen.chen yuhang.wang",
                "haimen.chen nobody"
            })
    void a_task_group_has_two_licensed_officers_of_the_bureau(String officers) {
        var flagged = Referrals.flag("haimen.chen", caseId).is(201);
        var group = Referrals.group(officers.split(" "));
        Refused.with(422, "TASK_GROUP_TOO_SMALL", step("haimen.gu", flagged, "task-group", group));
        assertThat(Referrals.seenBy("haimen.chen", flagged).at("/state")).isEqualTo("SUSPECTED");
    }

    @Test
    void the_report_needs_the_signatures_of_two_members_of_the_group() {
        var appointed = Referrals.appointed(caseId);
        Refused.with(409, "REPORT_WANTED", step("haimen.lu", appointed, "report-signature", "{}"));
        Refused.with(403, "NOT_IN_TASK_GROUP", step("haimen.gu", appointed, "report", "{\"text\": \"经查。\"}"));
        var reported =
                step("haimen.chen", appointed, "report", "{\"text\": \"经查。\"}").is(200);
        Refused.with(403, "OTHER_SIGNATURE_WANTED", step("haimen.chen", reported, "report-signature", "{}"));
        Refused.with(403, "NOT_IN_TASK_GROUP", step("haimen.gu", reported, "report-signature", "{}"));
        Refused.with(409, "STEP_REFUSED", step("haimen.xu", reported, "approval", "{}"));
        assertThat(Referrals.seenBy("haimen.chen", reported).at("/state")).isEqualTo("TASK_GROUP");
    }

    @Test
    void only_the_chief_decides_and_no_deputy() {
        var signed = Referrals.signed(caseId);
        for (var officer : new String[] {"haimen.huang", "haimen.gu", "haimen.chen"}) {
            Refused.with(403, "ROLE", step(officer, signed, "approval", "{}"));
            Refused.with(403, "ROLE", step(officer, signed, "non-approval", REASON));
        }
        Refused.with(404, "NOT_FOUND", step("yuhang.ying", signed, "approval", "{}"));
        assertThat(Blenders.seenBy("haimen.chen", caseId).at("/state")).isEqualTo("FILED");
    }

    @Test
    void a_referral_that_is_not_approved_keeps_its_reasons_and_the_case_goes_on() {
        var signed = Referrals.signed(caseId);
        Refused.with(422, "NOT_VALID", step("haimen.xu", signed, "non-approval", "{}"))
                .at("/reason", "REQUIRED");
        var refused = step("haimen.xu", signed, "non-approval", REASON).is(200);
        assertThat(refused.at("/state")).isEqualTo("NOT_APPROVED");
        assertThat(refused.at("/approval/reason")).isEqualTo("事实清楚，证据充分");
        assertThat(Blenders.seenBy("haimen.chen", caseId).at("/state")).isEqualTo("FILED");
        Refused.with(409, "STEP_REFUSED", step("haimen.xu", refused, "approval", "{}"));
        Referrals.flag("haimen.chen", caseId).is(201);
    }

    @Test
    void a_suspicion_is_raised_by_an_officer_of_a_filed_case_and_once() {
        Refused.with(403, "ROLE", Referrals.flag("haimen.huang", caseId));
        Refused.with(404, "NOT_FOUND", Referrals.flag("yuhang.wang", caseId));
        Referrals.flag("haimen.chen", caseId).is(201);
        Refused.with(409, "REFERRAL_UNDER_WAY", Referrals.flag("haimen.lu", caseId));
        Refused.with(409, "STATE", Referrals.flag("haimen.chen", Blenders.takenIn()));
    }

    // to the police

    @ParameterizedTest
    @ValueSource(strings = {"REFERRAL_LETTER", "INVESTIGATION_REPORT", "GOODS_LIST", "LAB_REPORT"})
    void nothing_is_sent_while_a_paper_is_missing(String kind) {
        var referral = Referrals.approvedWithout(kind, caseId);
        Refused.with(422, "PAPERS_MISSING", step("haimen.chen", referral, "sending", Referrals.RECIPIENTS))
                .at("/papers/" + kind, "PAPER_MISSING");
        assertThat(ThePortal.as(POLICE).get(Referrals.path(referral)).status()).isEqualTo(404);
        var complete =
                step("haimen.chen", referral, "papers", Referrals.paper(kind)).is(200);
        var sent =
                step("haimen.chen", complete, "sending", Referrals.RECIPIENTS).is(200);
        assertThat(sent.at("/state")).isEqualTo("SENT");
        assertThat(sent.at("/number")).matches("通海市监案移〔2026〕\\d+号");
    }

    @ParameterizedTest
    @CsvSource({
        "js-haimen,        js-haimen-procuratorate, /police",
        "zj-yuhang,        js-haimen-procuratorate, /police",
        "xx-nowhere,       js-haimen-procuratorate, /police",
        "js-haimen-police, js-haimen-police,        /procuratorate",
    })
    void a_referral_goes_to_the_police_and_the_procuratorate_of_the_same_level(
            String police, String procuratorate, String pointer) {
        var referral = Referrals.approvedWithout("", caseId);
        Refused.with(
                        422,
                        "SAME_LEVEL_WANTED",
                        step("haimen.chen", referral, "sending", Referrals.recipients(police, procuratorate)))
                .at(pointer, "SAME_LEVEL_WANTED");
    }

    @Test
    void what_was_sent_is_never_changed() {
        var sent = Referrals.sent(caseId);
        Refused.with(409, "STEP_REFUSED", step("haimen.chen", sent, "papers", Referrals.paper("GOODS_LIST")));
        Refused.with(409, "STEP_REFUSED", step("haimen.chen", sent, "sending", Referrals.RECIPIENTS));
        Refused.with(
                409,
                "STEP_REFUSED",
                step("haimen.gu", sent, "task-group", Referrals.group("haimen.chen", "haimen.gu")));
    }

    @Test
    void a_paper_is_written_or_sealed_evidence_of_this_case() {
        var draft = Exhibits.uploadedBy("haimen.chen", caseId, Exhibits.newContent())
                .at("/id");
        var approved = Referrals.approved(caseId);
        Refused.with(
                422, "PAPER_CONTENT_WANTED", step("haimen.chen", approved, "papers", "{\"kind\": \"LAB_REPORT\"}"));
        Refused.with(
                422,
                "EVIDENCE_NOT_SEALED",
                step(
                        "haimen.chen",
                        approved,
                        "papers",
                        "{\"kind\": \"LAB_REPORT\", \"evidenceId\": \"" + draft + "\"}"));
        Refused.with(403, "NOT_IN_TASK_GROUP", step("haimen.gu", approved, "papers", Referrals.paper("GOODS_LIST")));
    }

    @Test
    void evidence_whose_content_is_no_longer_what_was_sealed_is_not_sent() {
        var item = Exhibits.sealedBy("haimen.chen", caseId);
        var referral = Referrals.approvedWithout("", caseId);
        Exhibits.breakContentOf(item);
        Refused.with(409, "EVIDENCE_ALTERED", step("haimen.chen", referral, "sending", Referrals.RECIPIENTS));
        assertThat(ThePortal.as(POLICE).get(Referrals.path(referral)).status()).isEqualTo(404);
    }

    @Test
    void the_police_see_the_pack_and_never_the_case() {
        var item = Exhibits.sealedBy("haimen.chen", caseId);
        var sent = Referrals.sent(caseId);
        var pack = Referrals.seenBy(POLICE, sent).is(200);
        assertThat(pack.at("/number")).isEqualTo(sent.at("/number"));
        assertThat(pack.body().at("/papers").findValuesAsText("text")).hasSize(4);
        assertThat(pack.at("/evidence/0/evidenceId")).isEqualTo(item.at("/id"));
        assertThat(pack.at("/evidence/0/files/0/sha256")).isEqualTo(item.at("/files/0/sha256"));
        for (var inner : new String[] {"caseNumber", "caseTitle", "report", "approval"}) {
            assertThat(pack.body().has(inner)).as(inner).isFalse();
        }
        assertThat(pack.body().at("/taskGroup")).isEmpty();
        assertThat(pack.body().at("/hints")).isEmpty();
        assertThat(pack.body().at("/history").findValuesAsText("step")).containsExactly("SEND");
        assertThat(pack.text()).doesNotContain("晓鹭直播间销售假冒", "320684199003070019");
        assertClosedBut(sent, POLICE, item);
        assertThat(ThePortal.as(POLICE).get("/api/referrals?limit=200").is(200).text())
                .contains(sent.at("/id"));
        assertThat(ThePortal.as(POLICE).get("/api/cases?limit=200").is(200).text())
                .doesNotContain(caseId);
    }

    @Test
    void the_procuratorate_sees_the_copy_and_takes_no_step() {
        var item = Exhibits.sealedBy("haimen.chen", caseId);
        var sent = Referrals.sent(caseId);
        var copy = Referrals.seenBy(PROCURATOR, sent).is(200);
        assertThat(copy.body().at("/papers").findValuesAsText("text")).containsExactly("正文：REFERRAL_LETTER");
        assertThat(copy.body().at("/papers")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(copy.body().has("report")).isFalse();
        assertThat(copy.body().at("/steps")).isEmpty();
        Refused.with(404, "NOT_FOUND", step(PROCURATOR, sent, "receipt", "{\"signedBy\": \"秦岚\"}"));
        assertClosedBut(sent, PROCURATOR, item);
    }

    @Test
    void others_find_no_referral() {
        var sent = Referrals.sent(caseId);
        Refused.with(404, "NOT_FOUND", Referrals.seenBy("yuhang.wang", sent));
        Refused.with(404, "NOT_FOUND", Referrals.seenBy("haimenpolice.admin", sent));
        Refused.with(404, "NOT_FOUND", step("yuhang.wang", sent, "receipt", "{\"signedBy\": \"x\"}"));
        ThePortal.nobody().get(Referrals.path(sent)).is(401);
        var through = "/api/cases/" + Blenders.takenIn() + "/referrals/" + sent.at("/id");
        Refused.with(404, "NOT_FOUND", ThePortal.as("haimen.chen").get(through));
        Refused.with(404, "NOT_FOUND", ThePortal.as(POLICE).get(through));
    }

    // what the police do

    @Test
    void with_the_receipt_the_police_have_a_day_to_ask_and_three_to_decide() {
        var sent = Referrals.sent(caseId);
        Refused.with(403, "STANDING", step("haimen.chen", sent, "receipt", "{\"signedBy\": \"陈志海\"}"));
        Refused.with(409, "STEP_REFUSED", step(POLICE, sent, "filing", FILING));
        var received = step(POLICE, sent, "receipt", "{\"signedBy\": \"赵卫东\"}").is(200);
        assertThat(received.at("/receipt/signedBy")).isEqualTo("赵卫东");
        assertThat(due(received, "R_POLICE_ASK", "/dueAt")).startsWith("2026-05-09T01:0");
        assertThat(due(received, "R_DECIDE", "/dueOn")).isEqualTo("2026-05-11");
        Refused.with(412, "STALE", step(POLICE, sent, "receipt", "{\"signedBy\": \"赵卫东\"}"));
        Refused.with(409, "STEP_REFUSED", step(POLICE, received, "receipt", "{\"signedBy\": \"赵卫东\"}"));
    }

    @Test
    void missing_papers_are_asked_for_and_supplied_within_three_days() {
        var asked = step(POLICE, Referrals.received(caseId), "supplement-request", "{\"missing\": [\"检验报告原件\"]}")
                .is(200);
        assertThat(asked.at("/state")).isEqualTo("SUPPLEMENT");
        var atHaimen = Referrals.seenBy("haimen.chen", asked).is(200);
        assertThat(atHaimen.at("/missing/0")).isEqualTo("检验报告原件");
        assertThat(due(atHaimen, "R_SUPPLY", "/dueOn")).isEqualTo("2026-05-11");
        Refused.with(409, "NOTHING_TO_SUPPLY", step("haimen.chen", atHaimen, "supplement", "{}"));
        Refused.with(
                403,
                "NOT_IN_TASK_GROUP",
                step("haimen.gu", atHaimen, "supplement", "{\"papers\": [" + Referrals.paper("OTHER") + "]}"));
        var supplied = step("haimen.chen", atHaimen, "supplement", "{\"papers\": [" + Referrals.paper("OTHER") + "]}")
                .is(200);
        assertThat(supplied.at("/state")).isEqualTo("RECEIVED");
        assertThat(Referrals.seenBy(POLICE, asked).text()).contains("正文：OTHER");
    }

    @Test
    void when_the_police_file_the_goods_are_handed_over_and_signed_for() {
        var filed = step(POLICE, Referrals.received(caseId), "filing", FILING).is(200);
        assertThat(filed.at("/state")).isEqualTo("FILED");
        var atHaimen = Referrals.seenBy("haimen.chen", filed).is(200);
        assertThat(due(atHaimen, "R_HANDOVER", "/dueOn")).isEqualTo("2026-05-11");
        Refused.with(409, "STEP_REFUSED", step(POLICE, filed, "non-filing", Referrals.refusal("1号")));
        Refused.with(422, "NOT_VALID", step("haimen.chen", atHaimen, "handover", "{\"items\": []}"))
                .at("/items", "REQUIRED");
        var list =
                "{\"noticeNo\": \"通海市监移告〔2026〕1号\", \"items\": [{\"name\": \"破壁机\", \"quantity\": 412, \"unit\": \"台\"}]}";
        var handedOver = step("haimen.chen", atHaimen, "handover", list).is(200);
        assertThat(handedOver.at("/state")).isEqualTo("HANDED_OVER");
        var receipt = "{\"signedBy\": \"马超群\"}";
        var signed =
                step("haimenpolice.ma", handedOver, "handover-receipt", receipt).is(200);
        assertThat(signed.at("/handover/signedBy")).isEqualTo("马超群");
        Refused.with(409, "ALREADY_SIGNED", step("haimenpolice.ma", signed, "handover-receipt", receipt));
    }

    @Test
    void a_refusal_is_reconsidered_when_it_is_asked_for_within_three_days() {
        var notFiled = Referrals.notFiled(caseId);
        assertThat(notFiled.at("/notice/reason")).isEqualTo("没有犯罪事实");
        ThePortal.clockIs("2026-05-11T23:00+08:00");
        Refused.with(403, "ROLE", step("haimen.chen", notFiled, "reconsideration", REASON));
        var asked = step("haimen.huang", notFiled, "reconsideration", REASON).is(200);
        assertThat(asked.at("/state")).isEqualTo("RECONSIDER");
        assertThat(due(asked, "R_RECONSIDER_ANSWER", "/dueOn")).isEqualTo("2026-05-14");
        var upheld = step(POLICE, asked, "reconsideration-refusal", Referrals.refusal("海公维〔2026〕1号"))
                .is(200);
        assertThat(upheld.at("/state")).isEqualTo("UPHELD");
        var atHaimen = Referrals.seenBy("haimen.huang", upheld).is(200);
        assertThat(due(atHaimen, "R_SUPERVISE", "/dueOn")).isEqualTo("2026-05-14");
        var supervised =
                step("haimen.huang", atHaimen, "supervision-request", REASON).is(200);
        assertThat(supervised.at("/state")).isEqualTo("SUPERVISION");
        assertThat(step(POLICE, supervised, "filing", FILING).is(200).at("/state"))
                .isEqualTo("FILED");
    }

    @Test
    void but_not_on_the_fourth_day_when_it_is_for_the_bureau_to_go_on() {
        var notFiled = Referrals.notFiled(caseId);
        ThePortal.clockIs("2026-05-12T00:00+08:00");
        assertThat(Referrals.seenBy("haimen.huang", notFiled)
                        .body()
                        .at("/steps")
                        .toString())
                .doesNotContain("ASK_RECONSIDERATION");
        Refused.with(409, "TOO_LATE", step("haimen.huang", notFiled, "reconsideration", REASON));
        var resumed = step("haimen.huang", notFiled, "admin-resumption", "{}").is(200);
        assertThat(resumed.at("/state")).isEqualTo("ADMIN_RESUMED");
        assertThat(Blenders.seenBy("haimen.chen", caseId).at("/state")).isEqualTo("INVESTIGATING");
    }

    @Test
    void the_silence_of_the_police_is_taken_to_the_procuratorate_once_their_time_is_over() {
        var received = Referrals.seenBy("haimen.huang", Referrals.received(caseId));
        ThePortal.clockIs("2026-05-11T23:00+08:00");
        Refused.with(409, "NOT_OVERDUE", step("haimen.huang", received, "supervision-request", REASON));
        ThePortal.clockIs("2026-05-12T00:00+08:00");
        assertThat(step("haimen.huang", received, "supervision-request", REASON)
                        .is(200)
                        .at("/state"))
                .isEqualTo("SUPERVISION");
    }

    @Test
    void what_is_not_for_the_police_comes_back() {
        var received = Referrals.received(caseId);
        Refused.with(
                422, "SAME_LEVEL_WANTED", step(POLICE, received, "forwarding", "{\"toPolice\": \"js-haimen-police\"}"));
        Refused.with(422, "SAME_LEVEL_WANTED", step(POLICE, received, "forwarding", "{\"toPolice\": \"zj-yuhang\"}"));
        var back = step(POLICE, received, "out-of-remit", "{\"authority\": \"税务机关\", \"reason\": \"涉税\"}")
                .is(200);
        assertThat(back.at("/state")).isEqualTo("OUT_OF_REMIT");
        step("haimen.huang", back, "admin-resumption", "{}").is(200);
    }

    @Test
    void the_police_take_their_steps_and_the_bureau_its_own() {
        var received = Referrals.received(caseId);
        Refused.with(403, "STANDING", step("haimen.huang", received, "filing", FILING));
        Refused.with(403, "STANDING", step("haimen.chen", received, "non-filing", Referrals.refusal("1号")));
        Refused.with(404, "NOT_FOUND", step(POLICE, received, "supplement", "{}"));
        Refused.with(404, "NOT_FOUND", step(POLICE, received, "approval", "{}"));
        Refused.with(422, "NOT_VALID", step(POLICE, received, "non-filing", FILING))
                .at("/reason", "REQUIRED");
    }

    /** The case with all its parts does not exist for this officer; only the referral does. */
    private static void assertClosedBut(Answer referral, String officer, Answer item) {
        var desk = ThePortal.as(officer);
        var path = "/api/cases/" + referral.at("/caseId");
        for (var part : new String[] {"", "/timeline", "/evidence", "/measures", "/grants", "/assistance-requests"}) {
            Refused.with(404, "NOT_FOUND", desk.get(path + part));
        }
        Refused.with(404, "NOT_FOUND", desk.get(Exhibits.path(item)));
        Refused.with(404, "NOT_FOUND", desk.get(Exhibits.content(item)));
    }

    private static String due(Answer referral, String code, String field) {
        for (var due : referral.body().at("/dues")) {
            if (due.at("/code").asText().equals(code)) {
                return due.at(field).asText();
            }
        }
        throw new AssertionError("no period " + code + " in " + referral.text());
    }
}
