package org.lianan.authz.administration;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** Somebody of this user name is an officer already. */
public final class OfficerKnown extends Refusal {
    private static final long serialVersionUID = 1L;

    OfficerKnown() {
        super(
                Kind.CONFLICT,
                "OFFICER_KNOWN",
                Sentence.of(
                        "该用户名已被使用。如系调入人员，请由原单位办理调动；否则请换一个用户名。",
                        "This user name is taken. Somebody who comes from another agency is moved by that agency; for"
                                + " anybody else choose another name."));
    }
}
