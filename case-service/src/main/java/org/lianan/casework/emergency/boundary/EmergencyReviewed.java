package org.lianan.casework.emergency.boundary;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** What was found about an emergency stays. */
public final class EmergencyReviewed extends Refusal {
    private static final long serialVersionUID = 1L;

    public EmergencyReviewed() {
        super(
                Kind.CONFLICT,
                "EMERGENCY_REVIEWED",
                Sentence.of("此次紧急查阅已经复核。", "This emergency has been reviewed already."));
    }
}
