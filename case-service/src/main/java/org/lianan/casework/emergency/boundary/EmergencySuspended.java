package org.lianan.casework.emergency.boundary;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** An earlier emergency of this officer was not looked into in time. */
public final class EmergencySuspended extends Refusal {
    private static final long serialVersionUID = 1L;

    public EmergencySuspended() {
        super(
                Kind.NOT_PERMITTED,
                "EMERGENCY_SUSPENDED",
                Sentence.of(
                        "您此前的紧急查阅逾期未复核，复核完成前不能再次使用。请联系主办单位负责人和本单位审计员。",
                        "An earlier emergency of yours was not reviewed in time; until it is, you open no other. Ask the leader"
                                + " of the lead agency and your auditor."));
    }
}
