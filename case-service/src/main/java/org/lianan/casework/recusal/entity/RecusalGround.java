package org.lianan.casework.recusal.entity;

/** Why somebody must recuse themselves (Penalty Law, art. 43; SAMR Order 2, art. 4). */
public enum RecusalGround {
    /** 与案件有直接利害关系. */
    DIRECT_INTEREST,
    /** 有其他关系可能影响公正执法. */
    OTHER_TIE
}
