package org.lianan.system;

import java.util.Map;
import org.lianan.system.ThePortal.Answer;

/** Shares of a case as Haimen proposes them; a scope is written as the parts that it opens. */
final class Shares {
    private Shares() {}

    static String share(String to, String standing, String basis, String scope) {
        return """
                {"to": "%s", "standing": "%s", "basis": "%s", "purpose": "权利人所在地协同核实",
                 "legalBasis": "市场监督管理行政处罚程序规定第四十五条",
                 "scope": {"facts": %b, "parties": %b, "documents": false, "letters": %b, %s}}""".formatted(
                        to,
                        standing,
                        basis,
                        scope.contains("FACTS"),
                        scope.contains("PARTIES"),
                        scope.contains("LETTERS"),
                        evidence(scope));
    }

    /** The same, which opens labelled items of these categories, and full numbers if it says so. */
    static String disclosing(String share, String categories, String identifiers) {
        return share.substring(0, share.lastIndexOf('}')) + ", \"categories\": [" + categories
                + "], \"identifiers\": \"" + identifiers + "\"}";
    }

    private static String evidence(String scope) {
        if (scope.contains("EVIDENCE/")) {
            var ids = scope.replaceAll(".*EVIDENCE/(\\S+).*", "$1");
            return "\"evidence\": \"SELECTED\", \"evidenceIds\": [\"" + ids + "\"]";
        }
        return "\"evidence\": \"" + (scope.contains("EVIDENCE") ? "ALL_SHARED" : "NONE") + "\"";
    }

    /** Informing Laoshan, where the right holder sits. */
    static String informing(String scope) {
        return share("sd-laoshan", "INFORMED", "INVITED", scope);
    }

    private static final Map<String, String> CASE_OFFICERS =
            Map.of("yuhang", "yuhang.wang", "baiyun", "baiyun.liang", "laoshan", "laoshan.gao");

    static Answer propose(String officer, String caseId, String share) {
        return ThePortal.as(officer).post("/api/cases/" + caseId + "/grants", share);
    }

    /** Proposed by Chen, approved by a leader. */
    static Answer offered(String caseId, String share) {
        var proposed = propose("haimen.chen", caseId, share).is(201);
        return step("haimen.huang", proposed, "approval", "{}").is(200);
    }

    /** The same, accepted there, and given to a case officer. */
    static Answer accepted(String caseId, String share, String by) {
        var accepted = step(by, offered(caseId, share), "acceptance", "{}").is(200);
        Teams.named(caseId, CASE_OFFICERS.get(by.replaceAll("\\..*", "")));
        return accepted;
    }

    /** Takes a step on the share in the version in which it was seen. */
    static Answer step(String officer, Answer share, String step, String json) {
        return ThePortal.as(officer).step(path(share) + "/" + step, json, share.version());
    }

    static Answer seenBy(String officer, Answer share) {
        return ThePortal.as(officer).get(path(share));
    }

    static String path(Answer share) {
        return "/api/cases/" + share.at("/caseId") + "/grants/" + share.at("/id");
    }
}
