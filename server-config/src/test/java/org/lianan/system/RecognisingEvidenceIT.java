package org.lianan.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianan.system.ThePortal.Answer;

/** Evidence that Yuhang collected for Haimen: offered, reviewed, and adopted or sent back; each refusal on the way. */
class RecognisingEvidenceIT {
    private static final String OFFICERS_OF_YUHANG = "{\"officer\": \"yuhang.wang\"}, {\"officer\": \"yuhang.sun\"}";
    private static final String ADOPTED = review("YES", "\"outcome\": \"ADOPTED\"");
    private static final String SENT_BACK = review(
            "DOUBT",
            "\"outcome\": \"SUPPLEMENT\", \"reasonCode\": \"SINGLE_OFFICER\", \"supplementUntil\": \"2026-04-30\"");

    private static String caseId;

    @BeforeAll
    static void yuhang_assists_haimen() {
        caseId = Blenders.takenIn();
        Letters.receivedInYuhang(caseId);
    }

    @Test
    void evidence_is_offered_checked_reviewed_and_adopted() {
        var item = sealed(OFFICERS_OF_YUHANG);
        ThePortal.as("haimen.zhu").get(Exhibits.path(item)).is(404);
        var offered = offer("yuhang.wang", item).is(201);
        assertThat(offered.at("/state")).isEqualTo("HASH_VERIFIED");
        assertThat(offered.at("/agency")).isEqualTo("js-haimen");
        assertThat(offered.body().at("/steps")).isEmpty();

        var seen = ThePortal.as("haimen.zhu").get(Exhibits.path(item)).is(200);
        assertThat(seen.at("/recognitions/0/steps/0")).isEqualTo("REVIEW");
        var adopted = review("haimen.zhu", item, offered, ADOPTED).is(200);
        assertThat(adopted.at("/state")).isEqualTo("ADOPTED");
        assertThat(adopted.at("/reviewedBy/name")).isEqualTo("朱明");
        assertThat(adopted.at("/findings/legality/finding")).isEqualTo("YES");

        var after = ThePortal.as("yuhang.wang").get(Exhibits.path(item)).is(200);
        assertThat(after.at("/recognitions/0/outcome")).isEqualTo("ADOPTED");
        assertThat(after.body().at("/custody").findValuesAsText("kind"))
                .containsExactly("REGISTERED", "OFFERED", "RECEIVED", "RECOGNIZED");
    }

    @Test
    void evidence_is_sent_back_with_a_reason_supplemented_and_then_adopted() {
        var item = sealed("{\"officer\": \"yuhang.wang\"}");
        assertThat(item.at("/flaws/0/code")).isEqualTo("SINGLE_OFFICER");
        var offered = offer("yuhang.wang", item).is(201);
        var sentBack = review("haimen.zhu", item, offered, SENT_BACK).is(200);
        assertThat(sentBack.at("/state")).isEqualTo("SUPPLEMENT");
        assertThat(sentBack.at("/reasonCode")).isEqualTo("SINGLE_OFFICER");

        var edition = supplement("yuhang.wang", item).is(201);
        assertThat(edition.at("/state")).isEqualTo("SEALED");
        assertThat(edition.body().at("/edition").asInt()).isEqualTo(2);
        assertThat(edition.body().at("/flaws")).isEmpty();
        assertThat(edition.at("/supplements")).isEqualTo(item.at("/id"));
        assertThat(edition.at("/files/0/sha256")).isEqualTo(item.at("/files/0/sha256"));
        assertThat(edition.at("/custody/0/kind")).isEqualTo("AMENDED");
        Refused.with(409, "NO_SUPPLEMENT_ASKED", supplement("yuhang.wang", item));

        var waiting = ThePortal.as("haimen.tang").get(Exhibits.path(edition)).is(200);
        assertThat(waiting.at("/recognitions/0/state")).isIn("OFFERED", "HASH_VERIFIED");
        var adopted = review("haimen.tang", edition, checked(edition), ADOPTED).is(200);
        assertThat(adopted.at("/state")).isEqualTo("ADOPTED");
        assertThat(ThePortal.as("haimen.zhu").get(Exhibits.path(item)).at("/recognitions/0/state"))
                .isEqualTo("SUPPLEMENT");
    }

    // who

    @Test
    void who_collected_evidence_does_not_judge_it() {
        var item = sealed("{\"officer\": \"yuhang.wang\"}, {\"officer\": \"haimen.zhu\"}");
        var offered = offer("yuhang.wang", item).is(201);
        Refused.with(403, "SOD_3", review("haimen.zhu", item, offered, ADOPTED));
        review("haimen.tang", item, offered, ADOPTED).is(200);
    }

    @Test
    void nor_does_a_reviewer_of_the_agency_that_filed_it() {
        var item = sealed(OFFICERS_OF_YUHANG);
        var offered = offer("yuhang.wang", item).is(201);
        Refused.with(404, "NOT_FOUND", review("yuhang.he", item, offered, ADOPTED));
        assertThat(state(item)).isEqualTo("HASH_VERIFIED");
    }

    @Test
    void nor_an_officer_who_is_no_reviewer_nor_a_stranger() {
        var item = sealed(OFFICERS_OF_YUHANG);
        var offered = offer("yuhang.wang", item).is(201);
        Refused.with(403, "ROLE", review("haimen.chen", item, offered, ADOPTED));
        Refused.with(403, "ROLE", review("haimen.huang", item, offered, ADOPTED));
        Refused.with(404, "NOT_FOUND", review("baiyun.lai", item, offered, ADOPTED));
        assertThat(state(item)).isEqualTo("HASH_VERIFIED");
    }

    @Test
    void only_its_owner_offers_an_item_and_only_where_it_takes_part() {
        var item = sealed(OFFICERS_OF_YUHANG);
        Refused.with(404, "NOT_FOUND", offer("haimen.chen", item));
        Refused.with(404, "NOT_FOUND", offer("baiyun.liang", item));
        Refused.with(403, "ROLE", offer("yuhang.jiang", item));
        var baiyuns = ThePortal.as("baiyun.liang")
                .post("/api/cases", Leads.lead(Leads.newTitle()))
                .is(201)
                .at("/id");
        Refused.with(404, "NOT_FOUND", offer("yuhang.wang", item, baiyuns));
        var haimens = Exhibits.sealedBy("haimen.chen", caseId);
        Refused.with(422, "OFFER_TO_SELF", offer("haimen.chen", haimens));
        offer("yuhang.wang", item).is(201);
        Refused.with(403, "OWNER_WANTED", offer("haimen.chen", item));
    }

    // in which order

    @Test
    void steps_out_of_order_are_refused() {
        var unsealed = Exhibits.uploadedBy("yuhang.wang", caseId, Exhibits.newContent());
        Refused.with(409, "STEP_REFUSED", offer("yuhang.wang", unsealed));
        var item = sealed(OFFICERS_OF_YUHANG);
        Refused.with(409, "NO_SUPPLEMENT_ASKED", supplement("yuhang.wang", item));
        var offered = offer("yuhang.wang", item).is(201);
        Refused.with(409, "ALREADY_OFFERED", offer("yuhang.wang", item));
        Refused.with(409, "NO_SUPPLEMENT_ASKED", supplement("yuhang.wang", item));
        var path = Exhibits.path(item) + "/recognitions/" + offered.at("/id") + "/review";
        var zhu = ThePortal.as("haimen.zhu");
        Refused.with(412, "STALE", zhu.step(path, ADOPTED, offered.version() + 1));
        Refused.with(428, "IF_MATCH_REQUIRED", zhu.post(path, ADOPTED));
        var adopted = review("haimen.zhu", item, offered, ADOPTED).is(200);
        Refused.with(409, "STEP_REFUSED", review("haimen.zhu", item, adopted, SENT_BACK));
        assertThat(state(item)).isEqualTo("ADOPTED");
    }

    @Test
    void what_follows_must_fit_what_was_found() {
        var item = sealed(OFFICERS_OF_YUHANG);
        var offered = offer("yuhang.wang", item).is(201);
        Refused.with(
                        422,
                        "NOT_VALID",
                        review(
                                "haimen.zhu",
                                item,
                                offered,
                                ADOPTED.replace(
                                        "\"relevance\": {\"finding\": \"YES\"", "\"relevance\": {\"finding\": \"NO\"")))
                .at("/outcome", "FINDINGS_DISAGREE");
        Refused.with(422, "NOT_VALID", review("haimen.zhu", item, offered, review("NO", "\"outcome\": \"REFUSED\"")))
                .at("/reasonCode", "REQUIRED");
        Refused.with(
                        422,
                        "NOT_VALID",
                        review(
                                "haimen.zhu",
                                item,
                                offered,
                                review("YES", "\"outcome\": \"ADOPTED\", \"reasonCode\": \"IRRELEVANT\"")))
                .at("/reasonCode", "NOT_EXPECTED");
        Refused.with(
                        422,
                        "IN_THE_PAST",
                        review("haimen.zhu", item, offered, SENT_BACK.replace("2026-04-30", "2026-04-19")))
                .at("/supplementUntil", "IN_THE_PAST");
        Refused.with(
                        422,
                        "NOT_VALID",
                        review(
                                "haimen.zhu",
                                item,
                                offered,
                                review("DOUBT", "\"outcome\": \"SUPPLEMENT\", \"reasonCode\": \"NO_RECORD\"")))
                .at("/supplementUntil", "REQUIRED");
        assertThat(state(item)).isEqualTo("HASH_VERIFIED");
    }

    // what is broken

    @Test
    void content_that_is_no_longer_what_was_sealed_is_neither_judged_nor_handed_on() {
        var item = sealed(OFFICERS_OF_YUHANG);
        var other = sealed(OFFICERS_OF_YUHANG);
        var offered = offer("yuhang.wang", item).is(201);
        Exhibits.breakContentOf(item);
        Exhibits.breakContentOf(other);
        Refused.with(409, "CONTENT_DAMAGED", review("haimen.zhu", item, offered, ADOPTED));
        assertThat(state(item)).isEqualTo("HASH_MISMATCH");
        Refused.with(409, "HASH_MISMATCH", review("haimen.zhu", item, latest(item), ADOPTED));
        Refused.with(409, "CONTENT_DAMAGED", ThePortal.as("haimen.zhu").get(Exhibits.content(item)));
        Refused.with(409, "CONTENT_DAMAGED", offer("yuhang.wang", other));
        assertThat(ThePortal.as("yuhang.wang")
                        .get(Exhibits.path(item))
                        .body()
                        .at("/custody")
                        .findValuesAsText("kind"))
                .containsExactly("REGISTERED", "OFFERED", "RECEIVED", "DAMAGED");
    }

    private static Answer sealed(String collectors) {
        var content = Exhibits.newContent();
        var item = ThePortal.as("yuhang.wang")
                .post(
                        "/api/cases/" + caseId + "/evidence",
                        Exhibits.described(collectors, Exhibits.file("订单.csv", content)))
                .is(201);
        Exhibits.upload("yuhang.wang", item, content).is(200);
        return Exhibits.seal("yuhang.wang", ThePortal.as("yuhang.wang").get(Exhibits.path(item)))
                .is(200);
    }

    private static Answer offer(String officer, Answer item) {
        return offer(officer, item, caseId);
    }

    private static Answer offer(String officer, Answer item, String toCase) {
        return ThePortal.as(officer).post(Exhibits.path(item) + "/offers", "{\"toCase\": \"" + toCase + "\"}");
    }

    /** Reviews the recognition in the version in which it was seen. */
    private static Answer review(String officer, Answer item, Answer recognition, String json) {
        return ThePortal.as(officer)
                .step(
                        Exhibits.path(item) + "/recognitions/" + recognition.at("/id") + "/review",
                        json,
                        recognition.version());
    }

    private static Answer supplement(String officer, Answer item) {
        var seen = ThePortal.as(officer).get(Exhibits.path(item)).is(200);
        return ThePortal.as(officer).step(Exhibits.path(item) + "/supplement", """
                        {"note": "补正取证人员签名", "collectors": [{"officer": "yuhang.sun"}]}""", seen.version());
    }

    /** The first recognition of an item, as its owner sees it. */
    private static Answer latest(Answer item) {
        var view = ThePortal.as("yuhang.wang").get(Exhibits.path(item)).is(200);
        return new Answer(200, view.headers(), view.body().at("/recognitions/0").toString());
    }

    /** The same once its content was checked, which is done at once or, for a new edition, a moment later. */
    private static Answer checked(Answer item) {
        var recognition = latest(item);
        for (int again = 0; again < 1_000 && recognition.at("/state").equals("OFFERED"); again++) {
            recognition = latest(item);
        }
        return recognition;
    }

    private static String state(Answer item) {
        return latest(item).at("/state");
    }

    private static String review(String finding, String outcome) {
        return """
                {"legality": {"finding": "%1$s"}, "authenticity": {"finding": "%1$s"}, "relevance": {"finding": "%1$s"},
                 %2$s, "statement": "经审查。"}""".formatted(finding, outcome);
    }
}
