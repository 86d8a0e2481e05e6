package org.lianan.authz.refusal;

/** A change of something existing must name the version that it is based on (RFC 6585, 428). */
public final class IfMatchMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    public IfMatchMissing() {
        super(
                Kind.PRECONDITION_MISSING,
                "IF_MATCH_REQUIRED",
                Sentence.of("请携带 If-Match，说明您所依据的版本。", "Send If-Match with the version that you have seen."));
    }
}
