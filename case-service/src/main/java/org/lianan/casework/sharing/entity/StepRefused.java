package org.lianan.casework.sharing.entity;

import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The step does not follow from where the grant stands. */
public final class StepRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    public StepRefused(GrantStep step, GrantState state) {
        super(
                Kind.CONFLICT,
                "STEP_REFUSED",
                Sentence.of(
                        "共享目前的状态（" + state.zh() + "）不能进行这一步。请刷新后查看可以进行的步骤。",
                        "The grant is in the state \"" + state.en()
                                + "\", from which this step cannot be taken. Reload to see the open steps."),
                Map.of("step", step.name(), "state", state.name()));
    }
}
