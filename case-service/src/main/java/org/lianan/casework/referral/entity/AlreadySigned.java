package org.lianan.casework.referral.entity;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The handover list bears the signature of the police already. */
public final class AlreadySigned extends Refusal {
    private static final long serialVersionUID = 1L;

    public AlreadySigned() {
        super(
                Kind.CONFLICT,
                "ALREADY_SIGNED",
                Sentence.of("交接清单已由公安机关签收。", "The police have signed the handover list already."));
    }
}
