package org.lianan.system;

import org.lianan.system.ThePortal.Answer;

/** The referral of the blenders to the police of Haimen, step by step as its officers take them. */
final class Referrals {
    static final String[] REQUIRED_PAPERS = {"REFERRAL_LETTER", "INVESTIGATION_REPORT", "GOODS_LIST", "LAB_REPORT"};
    static final String POLICE = "haimenpolice.zhao";
    static final String PROCURATOR = "haimenjcy.qin";
    static final String RECIPIENTS = recipients("js-haimen-police", "js-haimen-procuratorate");

    private static final String FLAG = "{\"suspectedCrime\": \"SELLING_COUNTERFEITS\", \"facts\": \"销售金额三十八万余元。\"}";

    private Referrals() {}

    static Answer flag(String officer, String caseId) {
        return ThePortal.as(officer).post("/api/cases/" + caseId + "/referrals", FLAG);
    }

    /** Flagged by Chen, with Chen and Lu as task group. */
    static Answer appointed(String caseId) {
        var flagged = flag("haimen.chen", caseId).is(201);
        return step("haimen.gu", flagged, "task-group", group("haimen.chen", "haimen.lu"))
                .is(200);
    }

    /** The same, reported by one and signed by the other. */
    static Answer signed(String caseId) {
        var reported = step("haimen.chen", appointed(caseId), "report", "{\"text\": \"经查，涉嫌犯罪。\"}")
                .is(200);
        return step("haimen.lu", reported, "report-signature", "{}").is(200);
    }

    static Answer approved(String caseId) {
        return step("haimen.xu", signed(caseId), "approval", "{}").is(200);
    }

    /** The same with all papers but this one. */
    static Answer approvedWithout(String missing, String caseId) {
        var referral = approved(caseId);
        for (var kind : REQUIRED_PAPERS) {
            if (!kind.equals(missing)) {
                referral = step("haimen.chen", referral, "papers", paper(kind)).is(200);
            }
        }
        return referral;
    }

    static Answer sent(String caseId) {
        return step("haimen.chen", approvedWithout("", caseId), "sending", RECIPIENTS)
                .is(200);
    }

    static Answer received(String caseId) {
        return step(POLICE, sent(caseId), "receipt", "{\"signedBy\": \"赵卫东\"}").is(200);
    }

    static Answer notFiled(String caseId) {
        return step(POLICE, received(caseId), "non-filing", refusal("海公不立〔2026〕1号"))
                .is(200);
    }

    static String group(String... officers) {
        return "{\"officers\": [\"" + String.join("\", \"", officers) + "\"]}";
    }

    static String paper(String kind) {
        return "{\"kind\": \"" + kind + "\", \"text\": \"正文：" + kind + "\"}";
    }

    static String recipients(String police, String procuratorate) {
        return "{\"police\": \"" + police + "\", \"procuratorate\": \"" + procuratorate + "\"}";
    }

    static String refusal(String noticeNo) {
        return "{\"noticeNo\": \"" + noticeNo + "\", \"chiefDocumentNo\": \"海公批1号\", \"reason\": \"没有犯罪事实\"}";
    }

    /** Takes a step on the referral in the version in which it was seen. */
    static Answer step(String officer, Answer referral, String step, String json) {
        return ThePortal.as(officer).step(path(referral) + "/" + step, json, referral.version());
    }

    static Answer seenBy(String officer, Answer referral) {
        return ThePortal.as(officer).get(path(referral));
    }

    static String path(Answer referral) {
        return "/api/cases/" + referral.at("/caseId") + "/referrals/" + referral.at("/id");
    }
}
