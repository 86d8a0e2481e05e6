package org.lianan.authz.refusal;

/** Signed in, but without a posting in force: suspended, moved, or never posted (access design, decision order 1). */
public final class PostingEnded extends Refusal {
    private static final long serialVersionUID = 1L;

    public PostingEnded() {
        super(
                Kind.NOT_PERMITTED,
                "POSTING_ENDED",
                Sentence.of(
                        "您目前没有有效的任职，不能使用本系统。如有疑问，请联系本单位的机构管理员。",
                        "You have no posting in force, so nothing here is open to you. Ask your agency's administrator."));
    }
}
