package org.lianan.exchange.evidence.entity;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** Only the agency that filed an item may change, seal or offer it. */
public final class OwnerWanted extends Refusal {

    private static final long serialVersionUID = 1L;

    public OwnerWanted() {
        super(
                Kind.NOT_PERMITTED,
                "OWNER_WANTED",
                Sentence.of(
                        "该证据由其他单位提供，只有提供单位可以办理。",
                        "This evidence was filed by another agency; only that agency may do this."));
    }
}
