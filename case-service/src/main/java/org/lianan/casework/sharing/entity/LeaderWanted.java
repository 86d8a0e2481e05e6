package org.lianan.casework.sharing.entity;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** Beyond its own province, and with what is not for everybody, an agency shares a case only by its leader. */
public final class LeaderWanted extends Refusal {
    private static final long serialVersionUID = 1L;

    public LeaderWanted() {
        super(
                Kind.NOT_PERMITTED,
                "LEADER_WANTED",
                Sentence.of(
                        "跨省共享，或共享涉及敏感类别、完整号码的，须由本单位负责人审批。",
                        "A share beyond the province, or with labelled items or full numbers, is for a leader to approve."));
    }
}
