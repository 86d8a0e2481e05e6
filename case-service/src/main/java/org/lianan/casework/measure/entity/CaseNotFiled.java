package org.lianan.casework.measure.entity;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** Measures are taken in a case that is filed and not yet decided. */
public final class CaseNotFiled extends Refusal {
    private static final long serialVersionUID = 1L;

    public CaseNotFiled() {
        super(
                Kind.CONFLICT,
                "CASE_NOT_FILED",
                Sentence.of(
                        "案件立案后、作出决定前才能采取措施。",
                        "Measures can be taken once the case is filed and before it is decided."));
    }
}
