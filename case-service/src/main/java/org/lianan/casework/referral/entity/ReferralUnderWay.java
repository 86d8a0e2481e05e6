package org.lianan.casework.referral.entity;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The same case is referred once at a time. */
public final class ReferralUnderWay extends Refusal {
    private static final long serialVersionUID = 1L;

    public ReferralUnderWay() {
        super(
                Kind.CONFLICT,
                "REFERRAL_UNDER_WAY",
                Sentence.of(
                        "本案已有移送正在办理，请在该移送中继续。", "This case has a referral under way already; go on with that one."));
    }
}
