package org.lianan.authz.refusal;

/** A command that creates something must carry an {@code Idempotency-Key}. */
public final class IdempotencyKeyMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    public IdempotencyKeyMissing() {
        super(
                Kind.PRECONDITION_MISSING,
                "IDEMPOTENCY_KEY_REQUIRED",
                Sentence.of(
                        "请携带 Idempotency-Key，以免重复提交。",
                        "Send an Idempotency-Key, so that a repeat has no second effect."));
    }
}
