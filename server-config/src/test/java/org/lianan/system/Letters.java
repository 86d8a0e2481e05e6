package org.lianan.system;

import org.lianan.system.ThePortal.Answer;

/** Letters of assistance as Haimen writes them in the case of the blenders. */
final class Letters {
    private Letters() {}

    static String letter(String to) {
        return """
                {"to": "%s", "type": "EVIDENCE", "purpose": "查明直播间销售数量", "legalBasis": "市场监督管理行政处罚程序规定第四十五条",
                 "questions": [{"text": "请提供直播间订单数据。"}, {"text": "请提供经营者登记信息。"}]}""".formatted(to);
    }

    static Answer draftedBy(String officer, String caseId, String to) {
        return ThePortal.as(officer)
                .post("/api/cases/" + caseId + "/assistance-requests", letter(to))
                .is(201);
    }

    /** Drafted by Chen, signed by the head of his unit. */
    static Answer sent(String caseId, String to) {
        return step("haimen.gu", draftedBy("haimen.chen", caseId, to), "sending", "{}")
                .is(200);
    }

    /** The same, received in Yuhang by those who will answer it. */
    static Answer receivedInYuhang(String caseId) {
        return received(sent(caseId, "zj-yuhang"));
    }

    /** Received by the liaison of Yuhang; the head of the unit has named Wang and Sun. */
    static Answer received(Answer sentToYuhang) {
        var received = step("yuhang.lou", sentToYuhang, "receipt", "{}").is(200);
        Teams.named(received.at("/caseId"), "yuhang.wang", "yuhang.sun");
        return received;
    }

    /** An answer to both questions, the first one with this evidence. */
    static String answer(Answer letter, String... evidenceIds) {
        var quoted = evidenceIds.length == 0 ? "" : "\"" + String.join("\", \"", evidenceIds) + "\"";
        return """
                {"answers": [{"questionId": "%s", "text": "见附件。", "evidenceIds": [%s]},
                             {"questionId": "%s", "text": "南通禾光电器贸易有限公司。"}],
                 "summary": "已查明。"}""".formatted(letter.at("/questions/0/id"), quoted, letter.at("/questions/1/id"));
    }

    /** Takes a step on the letter in the version in which it was seen. */
    static Answer step(String officer, Answer letter, String step, String json) {
        return ThePortal.as(officer).step(path(letter) + "/" + step, json, letter.version());
    }

    static Answer seenBy(String officer, Answer letter) {
        return ThePortal.as(officer).get(path(letter));
    }

    static String path(Answer letter) {
        return "/api/cases/" + letter.at("/caseId") + "/assistance-requests/" + letter.at("/id");
    }
}
