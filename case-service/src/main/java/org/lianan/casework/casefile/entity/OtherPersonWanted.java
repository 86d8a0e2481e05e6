package org.lianan.casework.casefile.entity;

import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** Who proposed something, or handles the case, cannot also approve it (四眼原则). */
public final class OtherPersonWanted extends Refusal {
    private static final long serialVersionUID = 1L;

    public OtherPersonWanted(String step) {
        super(
                Kind.NOT_PERMITTED,
                "OTHER_PERSON_WANTED",
                Sentence.of(
                        "提出报请的人员和办案人员不能自己审批，请由其他负责人审批。",
                        "Whoever proposed this or handles the case cannot approve it; another leader must."),
                Map.of("step", step));
    }
}
