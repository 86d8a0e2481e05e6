package org.lianan.exchange.evidence.entity;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The label that was asked for does not say more than the one that is there. */
public final class LabelNotRaised extends Refusal {

    private static final long serialVersionUID = 1L;

    public LabelNotRaised() {
        super(
                Kind.CONFLICT,
                "LABEL_NOT_RAISED",
                Sentence.of(
                        "所选标签没有比现有标签更严。放宽标签请提请降级，由他人审批。",
                        "This label says no more than the present one. To say less, propose a lowering for somebody else to"
                                + " approve."));
    }
}
