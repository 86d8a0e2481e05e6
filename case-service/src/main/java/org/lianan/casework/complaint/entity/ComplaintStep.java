package org.lianan.casework.complaint.entity;

import static org.lianan.casework.complaint.entity.ComplaintState.ACCEPTED;
import static org.lianan.casework.complaint.entity.ComplaintState.MEDIATION_ENDED;
import static org.lianan.casework.complaint.entity.ComplaintState.RECEIVED;
import static org.lianan.casework.complaint.entity.ComplaintState.REFUSED;

import java.util.Arrays;
import java.util.List;

/** Every step of a complaint, from where to where. The whole life cycle is this table. */
public enum ComplaintStep {
    // spotless:off
    /** 受理 (SAMR Order 121, art. 15). */
    ACCEPT       (RECEIVED, ACCEPTED),
    /** 不予受理 (art. 15). */
    REFUSE       (RECEIVED, REFUSED),
    /** 终止调解 or an agreement (art. 22, 23). */
    END_MEDIATION(ACCEPTED, MEDIATION_ENDED);
    // spotless:on

    private final ComplaintState from;
    private final ComplaintState to;

    ComplaintStep(ComplaintState from, ComplaintState to) {
        this.from = from;
        this.to = to;
    }

    public boolean isOpenIn(ComplaintState state) {
        return state == from;
    }

    public ComplaintState to() {
        return to;
    }

    static List<ComplaintStep> openIn(ComplaintState state) {
        return Arrays.stream(values()).filter(step -> step.isOpenIn(state)).toList();
    }
}
