package org.lianan.casework.casefile.entity;

/** Why a lead is not filed (不予立案的情形; SAMR Order 2, art. 20). */
public enum NonFilingReason {
    /** 违法行为轻微并及时改正，没有造成危害后果. */
    MINOR_CORRECTED,
    /** 初次违法且危害后果轻微并及时改正. */
    FIRST_MINOR,
    /** 当事人有证据足以证明没有主观过错. */
    NO_FAULT,
    /** 依法可以不予立案的其他情形. */
    OTHER
}
