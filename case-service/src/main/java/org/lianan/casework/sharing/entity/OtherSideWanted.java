package org.lianan.casework.sharing.entity;

import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The step belongs to the other side of the grant. */
public final class OtherSideWanted extends Refusal {
    private static final long serialVersionUID = 1L;

    public OtherSideWanted(GrantStep step) {
        super(
                Kind.NOT_PERMITTED,
                "OTHER_SIDE_WANTED",
                Sentence.of(
                        "这一步由" + step.side().zh() + "办理。",
                        "This step is for the " + step.side().en() + " to take."),
                Map.of("step", step.name(), "side", step.side().name()));
    }
}
