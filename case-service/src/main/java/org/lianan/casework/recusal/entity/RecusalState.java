package org.lianan.casework.recusal.entity;

/** Where a recusal stands. */
public enum RecusalState {
    /** 待决定: until then the officer goes on with the case (Penalty Law, art. 43). */
    REQUESTED,
    /** 已回避. */
    RECUSED,
    /** 不予回避. */
    REFUSED,
    /** 已撤销回避: the decision was taken back, and the case is open to the officer again. */
    REVOKED
}
