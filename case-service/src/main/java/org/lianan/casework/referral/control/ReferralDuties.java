package org.lianan.casework.referral.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.lianan.casework.dueboard.control.Duties;
import org.lianan.casework.referral.entity.Referral;
import org.lianan.casework.referral.entity.ReferralStep;

/** Carries out the {@link Consequence} of a step, and moves the referral on all desks. */
@ApplicationScoped
public class ReferralDuties {
    @Inject
    Duties duties;

    @Inject
    Referrals referrals;

    public void begin(Referral referral, Instant now) {
        carryOut(Consequence.ofFlag(referral), referral, now);
    }

    public void follow(ReferralStep step, Referral referral, Instant now) {
        carryOut(Consequence.of(step, referral, now), referral, now);
    }

    private void carryOut(Consequence consequence, Referral referral, Instant now) {
        var id = referral.id().uuid();
        consequence.done().forEach(kind -> duties.done(kind, id, now));
        consequence.dropped().forEach(kind -> duties.cancel(kind, id, now));
        consequence.begun().forEach(duty -> duties.open(duty, now));
        referrals.putOnDesks(referral);
    }
}
