package org.lianan.exchange.recognition.entity;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** An agency needs nobody's recognition for its own evidence in its own case. */
public final class OfferToSelf extends Refusal {

    private static final long serialVersionUID = 1L;

    public OfferToSelf() {
        super(
                Kind.NOT_VALID,
                "OFFER_TO_SELF",
                Sentence.of(
                        "本单位主办的案件可以直接使用该证据，无需提请认可。",
                        "Your agency leads that case and can use its own evidence there."));
    }
}
