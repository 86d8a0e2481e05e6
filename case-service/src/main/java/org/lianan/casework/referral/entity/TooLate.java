package org.lianan.casework.referral.entity;

import java.time.LocalDate;
import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The law gave a period for this, and it has passed. */
public final class TooLate extends Refusal {
    private static final long serialVersionUID = 1L;

    public TooLate(ReferralStep step, LocalDate lastDay) {
        super(
                Kind.CONFLICT,
                "TOO_LATE",
                Sentence.of("期限已于" + lastDay + "届满，不能再进行这一步。", "This was possible until " + lastDay + "."),
                Map.of("step", step.name(), "lastDay", lastDay.toString()));
    }
}
