package org.lianan.casework.referral.entity;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The report needs two signatures, so its author cannot give the second (Order 310, art. 5). */
public final class OtherSignatureWanted extends Refusal {
    private static final long serialVersionUID = 1L;

    public OtherSignatureWanted() {
        super(
                Kind.NOT_PERMITTED,
                "OTHER_SIGNATURE_WANTED",
                Sentence.of(
                        "报告须由专案组两名成员签署，请由另一名成员会签。",
                        "Two members of the task group sign the report; the second signature is for another member."));
    }
}
