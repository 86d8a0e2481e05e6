package org.lianan.casework.referral.entity;

import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** A referral is raised from a case that is filed and not yet decided. */
public final class CaseNotUnderInvestigation extends Refusal {
    private static final long serialVersionUID = 1L;

    public CaseNotUnderInvestigation(String state) {
        super(
                Kind.CONFLICT,
                "CASE_NOT_UNDER_INVESTIGATION",
                Sentence.of(
                        "案件目前的状态（" + state + "）不能提出移送，须在立案之后、决定之前提出。",
                        "The case is in state " + state
                                + "; a referral is raised after filing and before the decision."),
                Map.of("state", state));
    }
}
