package org.lianan.exchange.recognition.entity;

import org.lianan.exchange.custody.entity.CustodyKind;

/** What the reviewer decides, to which state that leads, what it needs, and how the chain of custody calls it. */
public enum Outcome {
    // spotless:off
    //          state                          reason  until   in the chain of custody
    /** 采信. */
    ADOPTED    (RecognitionState.ADOPTED,      false,  false,  CustodyKind.RECOGNIZED),
    /** 部分采信. */
    PARTIAL    (RecognitionState.PARTIAL,      true,   false,  CustodyKind.RECOGNIZED),
    /** 退回补正. */
    SUPPLEMENT (RecognitionState.SUPPLEMENT,   true,   true,   CustodyKind.RETURNED),
    /** 重新收集. */
    RECOLLECT  (RecognitionState.RECOLLECT,    true,   false,  CustodyKind.RETURNED),
    /** 不予采信. */
    REFUSED    (RecognitionState.REFUSED,      true,   false,  CustodyKind.REJECTED);
    // spotless:on

    final RecognitionState to;
    final boolean needsReason;
    final boolean needsDate;
    private final CustodyKind custodyKind;

    Outcome(RecognitionState to, boolean needsReason, boolean needsDate, CustodyKind custodyKind) {
        this.to = to;
        this.needsReason = needsReason;
        this.needsDate = needsDate;
        this.custodyKind = custodyKind;
    }

    public CustodyKind custodyKind() {
        return custodyKind;
    }
}
