package org.lianan.exchange.recognition.entity;

/** How far a recognition has come 互认状态. */
public enum RecognitionState {
    /** 待核验: offered, the content not checked yet. */
    OFFERED,
    /** 待审查: the content is intact, the reviewer's turn. */
    HASH_VERIFIED,
    /** 校验不符: the content is not what was sealed; nothing can be recognised. */
    HASH_MISMATCH,
    /** 采信. */
    ADOPTED,
    /** 部分采信. */
    PARTIAL,
    /** 退回补正. */
    SUPPLEMENT,
    /** 重新收集. */
    RECOLLECT,
    /** 不予采信. */
    REFUSED
}
