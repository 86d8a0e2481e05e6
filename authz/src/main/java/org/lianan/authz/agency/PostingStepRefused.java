package org.lianan.authz.agency;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The posting is not in the state for this. */
public final class PostingStepRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    PostingStepRefused(String code, String zh, String en) {
        super(Kind.CONFLICT, code, Sentence.of(zh, en));
    }
}
