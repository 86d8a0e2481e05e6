package org.lianan.exchange.evidence.entity;

/** How far an evidence item has come 封存状态. */
public enum EvidenceState {
    /** 待封存: described, files may still arrive. */
    DRAFT,
    /** 封存中: nothing can be changed any more, the second fingerprint of a large file is being taken. */
    DIGESTING,
    /** 已封存: fixed for ever and entered in the chain of custody. */
    SEALED
}
