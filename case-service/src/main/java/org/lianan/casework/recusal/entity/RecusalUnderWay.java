package org.lianan.casework.recusal.entity;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The recusal of this officer waits for its decision, or is in force. */
public final class RecusalUnderWay extends Refusal {
    private static final long serialVersionUID = 1L;

    public RecusalUnderWay() {
        super(
                Kind.CONFLICT,
                "RECUSAL_UNDER_WAY",
                Sentence.of(
                        "该人员的回避已在申请或者已决定，请查看本案的回避记录。",
                        "The recusal of this officer was asked for already, or is in force. See the recusals of the case."));
    }
}
