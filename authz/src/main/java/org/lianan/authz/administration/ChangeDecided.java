package org.lianan.authz.administration;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The proposal has been decided before. */
public final class ChangeDecided extends Refusal {
    private static final long serialVersionUID = 1L;

    ChangeDecided() {
        super(
                Kind.CONFLICT,
                "CHANGE_DECIDED",
                Sentence.of("该申请已经办理，请查看最新状态。", "This proposal has been decided. Look at its present state."));
    }
}
