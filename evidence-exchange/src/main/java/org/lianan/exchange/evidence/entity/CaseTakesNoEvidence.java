package org.lianan.exchange.evidence.entity;

import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The case is in a state in which its evidence is settled. */
public final class CaseTakesNoEvidence extends Refusal {

    private static final long serialVersionUID = 1L;

    public CaseTakesNoEvidence(String caseState) {
        super(
                Kind.CONFLICT,
                "CASE_TAKES_NO_EVIDENCE",
                Sentence.of(
                        "案件已进入告知、决定或结案阶段，不能再登记证据。",
                        "The case has gone beyond the review; evidence can no longer be added."),
                Map.of("caseState", caseState));
    }
}
