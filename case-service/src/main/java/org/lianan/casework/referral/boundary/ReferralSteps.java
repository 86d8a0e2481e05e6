package org.lianan.casework.referral.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lianan.authz.command.Versions;
import org.lianan.authz.refusal.NotFound;
import org.lianan.casework.referral.control.ReferralDuties;
import org.lianan.casework.referral.control.Referrals;
import org.lianan.casework.referral.entity.Referral;
import org.lianan.casework.referral.entity.ReferralStep;
import org.lianan.casework.referral.entity.TakenBy;

/**
 * What all steps of a referral have in common: only who may read it takes one, on the version that they saw; the duties,
 * the desks and the journal follow in the same transaction.
 */
@ApplicationScoped
public class ReferralSteps {
    /** What one step asks of the referral. */
    @FunctionalInterface
    interface Rule {
        void accept(Referral referral, TakenBy by);
    }

    @Inject
    Referrals referrals;

    @Inject
    ReferralDuties duties;

    @Inject
    ReferralJournal journal;

    @Inject
    ReferralViews views;

    ReferralView take(ReferralStep step, ReferralRef ref, Rule rule) {
        var referral = referrals.get(ref.caseId(), ref.id());
        if (!views.isReadable(referral)) {
            throw new NotFound();
        }
        Versions.check(ref.ifMatch(), referral.version());
        rule.accept(referral, views.reader(referral));
        duties.follow(step, referral, views.now());
        journal.taken(step, referral);
        referrals.flush();
        return views.of(referral);
    }
}
