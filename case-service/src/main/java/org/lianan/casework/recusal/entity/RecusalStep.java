package org.lianan.casework.recusal.entity;

import static org.lianan.casework.recusal.entity.RecusalState.RECUSED;
import static org.lianan.casework.recusal.entity.RecusalState.REFUSED;
import static org.lianan.casework.recusal.entity.RecusalState.REQUESTED;
import static org.lianan.casework.recusal.entity.RecusalState.REVOKED;

import java.util.Arrays;
import java.util.List;

/** Every step of a recusal, from where to where. The whole life cycle is this table. */
public enum RecusalStep {
    // spotless:off
    /** 决定回避. */
    GRANT (REQUESTED, RECUSED),
    /** 决定不予回避. */
    REFUSE(REQUESTED, REFUSED),
    /** 撤销回避决定. */
    REVOKE(RECUSED,   REVOKED);
    // spotless:on

    private final RecusalState from;
    private final RecusalState to;

    RecusalStep(RecusalState from, RecusalState to) {
        this.from = from;
        this.to = to;
    }

    public boolean isOpenIn(RecusalState state) {
        return state == from;
    }

    public RecusalState to() {
        return to;
    }

    static List<RecusalStep> openIn(RecusalState state) {
        return Arrays.stream(values()).filter(step -> step.isOpenIn(state)).toList();
    }
}
