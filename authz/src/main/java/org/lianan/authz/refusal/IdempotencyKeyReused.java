package org.lianan.authz.refusal;

/** The same key came with a different request. */
public final class IdempotencyKeyReused extends Refusal {
    private static final long serialVersionUID = 1L;

    public IdempotencyKeyReused() {
        super(
                Kind.NOT_VALID,
                "IDEMPOTENCY_KEY_REUSED",
                Sentence.of(
                        "该 Idempotency-Key 已用于另一项请求。请换用新的值。",
                        "This Idempotency-Key was used for a different request. Use a new one."));
    }
}
