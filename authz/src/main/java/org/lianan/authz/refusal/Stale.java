package org.lianan.authz.refusal;

/** The caller acted on a version that is no longer current ({@code If-Match}). */
public final class Stale extends Refusal {
    private static final long serialVersionUID = 1L;

    public Stale() {
        super(
                Kind.STALE,
                "STALE",
                Sentence.of(
                        "内容已被他人更新。请查看最新内容后再提交。",
                        "Somebody else has changed this. Look at the latest version, then send again."));
    }
}
