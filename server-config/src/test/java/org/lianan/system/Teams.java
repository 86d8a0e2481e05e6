package org.lianan.system;

import java.util.Map;
import org.lianan.system.ThePortal.Answer;

/** The officers who work on a case, as the head of their unit names them. */
final class Teams {
    private static final Map<String, String> HEADS =
            Map.of("haimen", "haimen.gu", "yuhang", "yuhang.fang", "baiyun", "baiyun.ou", "laoshan", "laoshan.kong");

    private Teams() {}

    /** Named by the head of the first one's unit. */
    static Answer named(String caseId, String... officers) {
        var head = HEADS.get(officers[0].replaceAll("\\..*", ""));
        return namedBy(head, caseId, officers).is(200);
    }

    static Answer namedBy(String head, String caseId, String... officers) {
        var seen = Blenders.seenBy(head, caseId).is(200).version();
        return ThePortal.as(head).put("/api/cases/" + caseId + "/team", team(officers), seen);
    }

    static String team(String... officers) {
        return "{\"officers\": [\"" + String.join("\", \"", officers) + "\"]}";
    }
}
