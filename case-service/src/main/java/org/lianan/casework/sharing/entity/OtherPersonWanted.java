package org.lianan.casework.sharing.entity;

import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** Who proposed a share cannot also approve it (四眼原则). */
public final class OtherPersonWanted extends Refusal {
    private static final long serialVersionUID = 1L;

    public OtherPersonWanted(GrantStep step) {
        super(
                Kind.NOT_PERMITTED,
                "OTHER_PERSON_WANTED",
                Sentence.of(
                        "提出共享的人员不能自己审批，请由其他负责人审批。",
                        "Whoever proposed this share cannot approve it; another person must."),
                Map.of("step", step.name()));
    }
}
