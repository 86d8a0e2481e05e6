package org.lianan.authz.administration;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** Such a delegation is not one that an officer may make, or end (policy row 62). */
final class DelegationNotPossible extends Refusal {
    private static final long serialVersionUID = 1L;

    private DelegationNotPossible(Kind kind, String code, String zh, String en) {
        super(kind, code, Sentence.of(zh, en));
    }

    static DelegationNotPossible already() {
        return new DelegationNotPossible(Kind.CONFLICT, "DELEGATION_ENDED", "该委托已经结束。", "This delegation has ended.");
    }

    /** What was lent is not passed on. */
    static DelegationNotPossible chain() {
        return new DelegationNotPossible(
                Kind.CONFLICT,
                "DELEGATION_CHAIN",
                "代理不得转托：委托人和受托人在同一期间都不能另有代理关系中的相反身份。请另选人员或期间。",
                "What was lent is not passed on: in these days one of you already stands on the other side of a delegation."
                        + " Choose another person or other days.");
    }
}
