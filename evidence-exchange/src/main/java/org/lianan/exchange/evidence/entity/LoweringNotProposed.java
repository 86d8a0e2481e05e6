package org.lianan.exchange.evidence.entity;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** There is no proposal to decide, or there is one already. */
public final class LoweringNotProposed extends Refusal {

    private static final long serialVersionUID = 1L;

    public LoweringNotProposed() {
        super(
                Kind.CONFLICT,
                "LOWERING_NOT_PROPOSED",
                Sentence.of(
                        "该证据没有待审批的降级申请，请刷新后查看。",
                        "No lowering of this label waits for a decision. Load the page again to see where it stands."));
    }
}
