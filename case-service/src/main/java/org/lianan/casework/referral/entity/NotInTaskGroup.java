package org.lianan.casework.referral.entity;

import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** This is for the members of the task group (Order 310, art. 5). */
public final class NotInTaskGroup extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotInTaskGroup(ReferralStep step) {
        super(
                Kind.NOT_PERMITTED,
                "NOT_IN_TASK_GROUP",
                Sentence.of(
                        "这一步由专案组成员办理。如需参加，请办案机构负责人调整专案组。",
                        "This step is for members of the task group. Ask the head of the unit to change the group if you should be in it."),
                Map.of("step", step.name()));
    }
}
