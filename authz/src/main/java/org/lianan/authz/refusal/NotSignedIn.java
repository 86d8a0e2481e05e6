package org.lianan.authz.refusal;

/** Nobody is signed in, or the session has ended. */
public final class NotSignedIn extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super(Kind.NOT_SIGNED_IN, "NOT_SIGNED_IN", Sentence.of("请先登录。", "Please sign in first."));
    }
}
