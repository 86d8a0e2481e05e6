package org.lianan.authz.administration;

import java.util.List;
import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** Who leaves an agency hands over first; only the numbers of the cases are named, because who administers reads none. */
public final class OpenTasksLeft extends Refusal {
    private static final long serialVersionUID = 1L;

    OpenTasksLeft(List<String> caseNumbers) {
        super(
                Kind.CONFLICT,
                "OPEN_TASKS_LEFT",
                Sentence.of(
                        "该人员还有在办案件：" + String.join("、", caseNumbers) + "。请办案机构负责人改派后再办理调动。",
                        "This officer still handles " + String.join(", ", caseNumbers)
                                + ". The head of the unit names somebody else first."),
                Map.of("cases", caseNumbers));
    }
}
