package org.lianan.exchange.evidence.entity;

/** The eight kinds of evidence 证据种类 (Administrative Penalty Law, art. 46; SAMR Order 2, art. 23). */
public enum EvidenceKind {
    /** 书证. */
    DOCUMENTARY,
    /** 物证. */
    PHYSICAL,
    /** 视听资料. */
    AUDIO_VISUAL,
    /** 电子数据. */
    ELECTRONIC_DATA,
    /** 证人证言. */
    WITNESS,
    /** 当事人的陈述. */
    PARTY_STATEMENT,
    /** 鉴定意见. */
    EXPERT_OPINION,
    /** 勘验笔录、现场笔录. */
    INSPECTION_RECORD;

    /** Whether the police take it afresh once a case is criminal; a witness's or a party's words are never just passed on. */
    public boolean mustRecollect() {
        return this == WITNESS || this == PARTY_STATEMENT;
    }
}
