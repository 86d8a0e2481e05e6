package org.lianan.exchange.evidence.entity;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The label that was asked for does not say less than the one that is there. */
public final class LabelNotLowered extends Refusal {

    private static final long serialVersionUID = 1L;

    public LabelNotLowered() {
        super(
                Kind.CONFLICT,
                "LABEL_NOT_LOWERED",
                Sentence.of(
                        "所选标签没有比现有标签更宽。从严请直接调整标签。",
                        "This label says no less than the present one. To say more, raise it; that needs no approval."));
    }
}
