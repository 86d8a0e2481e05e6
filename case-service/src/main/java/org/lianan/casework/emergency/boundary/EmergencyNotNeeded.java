package org.lianan.casework.emergency.boundary;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The case is open to this officer as it is. */
public final class EmergencyNotNeeded extends Refusal {
    private static final long serialVersionUID = 1L;

    public EmergencyNotNeeded() {
        super(
                Kind.CONFLICT,
                "EMERGENCY_NOT_NEEDED",
                Sentence.of(
                        "您现在即可查看本案，无需紧急查阅。", "The case is open to you as it is; there is no need for an emergency."));
    }
}
