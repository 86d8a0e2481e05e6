package org.lianan.casework.reveal.entity;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The officer's work, or what was shared with the agency, does not open the number. */
public final class IdentifiersMasked extends Refusal {
    private static final long serialVersionUID = 1L;

    public IdentifiersMasked() {
        super(
                Kind.NOT_PERMITTED,
                "IDENTIFIERS_MASKED",
                Sentence.of(
                        "该号码仅限本案办案人员、审核人员查看；共享案件的，还须主办单位授权显示完整号码。请联系本单位负责人或主办单位。",
                        "This number is for the officers on the case and the reviewers, and in a shared case only where the lead"
                                + " agency has opened full numbers. Ask your head of unit or the lead agency."));
    }
}
