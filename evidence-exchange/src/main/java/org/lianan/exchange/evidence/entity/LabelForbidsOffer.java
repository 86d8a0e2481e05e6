package org.lianan.exchange.evidence.entity;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The label does not admit the agency to which the item would be offered. */
public final class LabelForbidsOffer extends Refusal {

    private static final long serialVersionUID = 1L;

    public LabelForbidsOffer() {
        super(
                Kind.CONFLICT,
                "LABEL_FORBIDS_OFFER",
                Sentence.of(
                        "证据的密级标签不允许对方单位知悉。请先调整知悉范围或共享类别，或提请降级。",
                        "The label of this evidence does not admit the receiving agency. Name it in the audience, have the"
                                + " category shared with it, or propose a lowering."));
    }
}
