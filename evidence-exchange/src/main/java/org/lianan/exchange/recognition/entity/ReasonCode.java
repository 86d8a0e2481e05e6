package org.lianan.exchange.recognition.entity;

/** Why evidence was not simply adopted 不予直接采信的理由. */
public enum ReasonCode {
    /** 完整性校验值不符. */
    HASH_MISMATCH,
    /** 单人取证. */
    SINGLE_OFFICER,
    /** 无取证笔录. */
    NO_RECORD,
    /** 未经批准. */
    NO_APPROVAL,
    /** 复制件未经确认. */
    COPY_UNCONFIRMED,
    /** 检测机构无资质. */
    LAB_UNQUALIFIED,
    /** 手段违法. */
    ILLEGAL_MEANS,
    /** 与案件无关. */
    IRRELEVANT,
    /** 超出职权范围. */
    OUT_OF_REMIT
}
