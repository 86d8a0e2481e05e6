package org.lianan.casework.sharing.entity;

import static org.lianan.casework.sharing.entity.GrantState.ACCEPTED;
import static org.lianan.casework.sharing.entity.GrantState.OFFERED;
import static org.lianan.casework.sharing.entity.GrantState.PROPOSED;
import static org.lianan.casework.sharing.entity.GrantState.REJECTED;
import static org.lianan.casework.sharing.entity.GrantState.REVOKED;
import static org.lianan.casework.sharing.entity.GrantState.WITHDRAWN;
import static org.lianan.casework.sharing.entity.Side.GIVING;
import static org.lianan.casework.sharing.entity.Side.RECEIVING;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Every step of a grant: who takes it, from where, to where. The whole life cycle is this table. */
public enum GrantStep {
    // spotless:off
    /** 审批并发出. */
    APPROVE (GIVING,    from(PROPOSED),          OFFERED),
    /** 接收. */
    ACCEPT  (RECEIVING, from(OFFERED),           ACCEPTED),
    /** 谢绝. */
    REJECT  (RECEIVING, from(OFFERED),           REJECTED),
    /** 撤回; a proposal that finds no approval ends so, too. */
    WITHDRAW(GIVING,    from(PROPOSED, OFFERED), WITHDRAWN),
    /** 收回: one person, at once. */
    REVOKE  (GIVING,    from(ACCEPTED),          REVOKED);
    // spotless:on

    private final Side side;
    private final Set<GrantState> from;
    private final GrantState to;

    GrantStep(Side side, Set<GrantState> from, GrantState to) {
        this.side = side;
        this.from = from;
        this.to = to;
    }

    public Side side() {
        return side;
    }

    public boolean isOpenIn(GrantState state) {
        return from.contains(state);
    }

    public GrantState to() {
        return to;
    }

    static List<GrantStep> openTo(Side side, GrantState state) {
        return Arrays.stream(values())
                .filter(step -> step.side == side && step.isOpenIn(state))
                .toList();
    }

    private static Set<GrantState> from(GrantState first, GrantState... others) {
        return EnumSet.of(first, others);
    }
}
