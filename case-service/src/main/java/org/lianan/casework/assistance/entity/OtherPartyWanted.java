package org.lianan.casework.assistance.entity;

import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The step belongs to the other side of the letter. */
public final class OtherPartyWanted extends Refusal {
    private static final long serialVersionUID = 1L;

    public OtherPartyWanted(AssistanceStep step) {
        super(
                Kind.NOT_PERMITTED,
                "OTHER_PARTY_WANTED",
                Sentence.of(
                        "这一步由" + step.party().zh() + "办理。",
                        "This step is for the " + step.party().en() + " to take."),
                Map.of("step", step.name(), "party", step.party().name()));
    }
}
