package org.lianan.casework.referral.entity;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The police asked for papers; an answer without any is none. */
public final class NothingToSupply extends Refusal {
    private static final long serialVersionUID = 1L;

    public NothingToSupply() {
        super(
                Kind.CONFLICT,
                "NOTHING_TO_SUPPLY",
                Sentence.of(
                        "尚未准备补正材料，请先添加材料。", "No paper was added since the police asked; add what they want first."));
    }
}
