package org.lianan.casework.assistance.entity;

import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** Who drafted a letter or an answer cannot also sign it (四眼原则). */
public final class OtherPersonWanted extends Refusal {
    private static final long serialVersionUID = 1L;

    public OtherPersonWanted(AssistanceStep step) {
        super(
                Kind.NOT_PERMITTED,
                "OTHER_PERSON_WANTED",
                Sentence.of("拟稿人不能自己签发，请由其他负责人签发。", "Whoever drafted this cannot sign it; another person must."),
                Map.of("step", step.name()));
    }
}
