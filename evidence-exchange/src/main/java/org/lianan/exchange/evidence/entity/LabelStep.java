package org.lianan.exchange.evidence.entity;

/** What became of a label. */
public enum LabelStep {
    /** 定密: with the item. */
    SET,
    /** 从严: from now on it says more. */
    RAISED,
    /** 提请降级: somebody asks for it to say less. */
    LOWERING_PROPOSED,
    /** 批准降级. */
    LOWERED,
    /** 不予降级. */
    LOWERING_REFUSED
}
