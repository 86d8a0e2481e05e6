package org.lianan.authz.administration;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** There is a proposal for this officer that nobody has decided. */
public final class ChangePending extends Refusal {
    private static final long serialVersionUID = 1L;

    ChangePending() {
        super(
                Kind.CONFLICT,
                "CHANGE_PENDING",
                Sentence.of(
                        "该人员已有一项待确认的变更，请先办理。",
                        "A change for this officer is waiting to be confirmed. Have that one decided first."));
    }
}
