package org.lianan.casework.measure.entity;

import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The step does not follow from where the measure stands. */
public final class MeasureStepRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    public MeasureStepRefused(MeasureStep step, MeasureState state) {
        super(
                Kind.CONFLICT,
                "STEP_REFUSED",
                Sentence.of(
                        "措施目前的状态（" + state + "）不能进行这一步。",
                        "The measure is in state " + state + ", from which this step cannot be taken."),
                Map.of("step", step.name(), "state", state.name()));
    }
}
