package org.lianan.exchange.recognition.entity;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** No receiver has sent the item back for a supplement, or it has been supplemented already. */
public final class NoSupplementAsked extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoSupplementAsked() {
        super(
                Kind.CONFLICT,
                "NO_SUPPLEMENT_ASKED",
                Sentence.of("没有待补正的退回意见。", "Nobody is waiting for a supplement of this evidence."));
    }
}
