package org.lianan.exchange.custody.entity;

import java.util.Locale;

/** What happens to evidence in custody 保管事件; the name in the log is fixed for ever. */
public enum CustodyKind {
    /** 封存入库: sealed with all its fingerprints. */
    REGISTERED,
    /** 补正: sealed as a new edition of an earlier item. */
    AMENDED,
    /** 提请认可: offered to a receiving case. */
    OFFERED,
    /** 核验无误: the receiver's side found the content intact. */
    RECEIVED,
    /** 采信: recognised, wholly or in part, into the receiving case. */
    RECOGNIZED,
    /** 退回补正、重新收集: sent back. */
    RETURNED,
    /** 不予采信: refused. */
    REJECTED,
    /** 封存破损: the content is no longer what was sealed. */
    DAMAGED,
    /** 从严调整密级标签: from now on it is for fewer. */
    RESTRICTED,
    /** 降低密级标签: by two persons. */
    LOWERED,
    /** 审计锚定: not about evidence; the head of the audit's chain was deposited. */
    AUDIT_ANCHORED;

    /** The type of the leaf. */
    public String leafType() {
        return this == AUDIT_ANCHORED ? "audit.anchored" : "evidence." + name().toLowerCase(Locale.ROOT);
    }
}
