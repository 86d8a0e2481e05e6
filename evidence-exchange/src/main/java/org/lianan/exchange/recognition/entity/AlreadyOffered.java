package org.lianan.exchange.recognition.entity;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** This edition of the item lies with that receiver already. */
public final class AlreadyOffered extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyOffered() {
        super(
                Kind.CONFLICT,
                "ALREADY_OFFERED",
                Sentence.of("该证据已提请该案认可。", "This evidence has already been offered to that case."));
    }
}
