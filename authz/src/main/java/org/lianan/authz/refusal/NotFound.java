package org.lianan.authz.refusal;

/** There is no such thing for this caller; deliberately the same for what is absent and what is hidden. */
public final class NotFound extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super(
                Kind.NOT_FOUND,
                "NOT_FOUND",
                Sentence.of(
                        "没有找到，或者尚未向您的单位共享。如需查阅，请向主办单位申请共享。",
                        "Not found, or not shared with your agency. Ask the lead agency to share it."));
    }
}
