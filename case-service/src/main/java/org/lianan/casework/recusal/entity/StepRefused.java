package org.lianan.casework.recusal.entity;

import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The step does not follow from where the recusal stands. */
public final class StepRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    public StepRefused(RecusalStep step, RecusalState state) {
        super(
                Kind.CONFLICT,
                "STEP_REFUSED",
                Sentence.of(
                        "回避目前的状态（" + state + "）不能进行这一步，请刷新后查看。",
                        "The recusal is in state " + state
                                + ", from which this step cannot be taken. Look at it again."),
                Map.of("step", step.name(), "state", state.name()));
    }
}
