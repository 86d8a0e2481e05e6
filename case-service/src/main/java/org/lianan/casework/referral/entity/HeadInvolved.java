package org.lianan.casework.referral.entity;

import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** Who raised the matter, handles the case or reported on it cannot decide on it (四眼原则). */
public final class HeadInvolved extends Refusal {
    private static final long serialVersionUID = 1L;

    public HeadInvolved(ReferralStep step) {
        super(
                Kind.NOT_PERMITTED,
                "OTHER_PERSON_WANTED",
                Sentence.of(
                        "提出移送、办理本案或者参加专案组的人员不能审批移送，须由主要负责人另行决定。",
                        "Whoever raised this, handles the case or is in the task group cannot decide on the referral."),
                Map.of("step", step.name()));
    }
}
