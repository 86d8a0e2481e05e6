package org.lianan.casework.referral.entity;

import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The step is for another agency: the bureau that refers, or the police whom it was sent to. */
public final class NotAddressed extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotAddressed(ReferralStep step) {
        super(
                Kind.NOT_PERMITTED,
                "NOT_ADDRESSED",
                Sentence.of(
                        "这一步由另一机关办理：移送单位，或者现在负责受理的公安机关。",
                        "This step is for another agency: the bureau that refers, or the police who handle the referral now."),
                Map.of("step", step.name()));
    }
}
