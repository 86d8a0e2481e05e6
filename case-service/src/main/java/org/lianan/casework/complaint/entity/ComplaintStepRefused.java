package org.lianan.casework.complaint.entity;

import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The step does not follow from where the complaint stands. */
public final class ComplaintStepRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    public ComplaintStepRefused(ComplaintStep step, ComplaintState state) {
        super(
                Kind.CONFLICT,
                "STEP_REFUSED",
                Sentence.of(
                        "投诉目前的状态（" + state + "）不能进行这一步。",
                        "The complaint is in state " + state + ", from which this step cannot be taken."),
                Map.of("step", step.name(), "state", state.name()));
    }
}
