package org.lianan.exchange.evidence.entity;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** A proposal waits already. */
public final class LoweringPending extends Refusal {

    private static final long serialVersionUID = 1L;

    public LoweringPending() {
        super(
                Kind.CONFLICT,
                "LOWERING_PENDING",
                Sentence.of(
                        "该证据已有待审批的降级申请，请先等待审批。",
                        "A lowering of this label waits for its decision already. Wait for that one first."));
    }
}
