package org.lianan.casework.sharing.entity;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** Beyond its own province an agency gives a case away only by its leader. */
public final class LeaderWanted extends Refusal {
    private static final long serialVersionUID = 1L;

    public LeaderWanted() {
        super(
                Kind.NOT_PERMITTED,
                "LEADER_WANTED",
                Sentence.of(
                        "跨省共享案件须由本单位负责人审批。", "A share beyond the province is for a leader of the agency to approve."));
    }
}
