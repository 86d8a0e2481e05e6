package org.lianan.exchange.evidence.entity;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** Only the head of a unit closes an item to all but named officers. */
public final class SealingByHead extends Refusal {

    private static final long serialVersionUID = 1L;

    public SealingByHead() {
        super(
                Kind.NOT_PERMITTED,
                "SEALING_BY_HEAD",
                Sentence.of(
                        "限定到指定人员须由办案机构负责人办理。",
                        "Only the head of a unit closes evidence to all but named officers. Ask yours."));
    }
}
