package org.lianan.exchange.recognition.entity;

import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/**
 * Whoever judges evidence has neither collected nor offered it, and is not of the agency that filed it (separation of duties,
 * rule 3).
 */
public final class ReviewerConflicted extends Refusal {

    private static final long serialVersionUID = 1L;

    public ReviewerConflicted() {
        super(
                Kind.NOT_PERMITTED,
                "SOD_3",
                Sentence.of(
                        "取证人员及提供单位的人员不得审查该证据，请由接收单位的其他审核人员办理。",
                        "Nobody who collected this evidence or belongs to the agency that filed it may judge it. Ask"
                                + " another reviewer of the receiving agency."),
                Map.of("rule", "SOD_3"));
    }
}
