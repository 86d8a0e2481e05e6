package org.lianan.casework.referral.entity;

import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The step does not follow from where the referral stands. */
public final class StepRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    public StepRefused(ReferralStep step, ReferralState state) {
        super(
                Kind.CONFLICT,
                "STEP_REFUSED",
                Sentence.of(
                        "移送目前的状态（" + state + "）不能进行这一步。请刷新后查看可以进行的步骤。",
                        "The referral is in state " + state
                                + ", from which this step cannot be taken. Reload to see the open steps."),
                Map.of("step", step.name(), "state", state.name()));
    }
}
