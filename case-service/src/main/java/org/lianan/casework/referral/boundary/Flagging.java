package org.lianan.casework.referral.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lianan.casework.casefile.entity.CaseFile;
import org.lianan.casework.referral.control.ReferralDuties;
import org.lianan.casework.referral.control.Referrals;
import org.lianan.casework.referral.entity.CaseNotUnderInvestigation;
import org.lianan.casework.referral.entity.Referral;
import org.lianan.casework.referral.entity.ReferralUnderWay;

/** Raises a suspicion in a case that is under investigation, once at a time. */
@ApplicationScoped
public class Flagging {
    @Inject
    Referrals referrals;

    @Inject
    ReferralDuties duties;

    @Inject
    ReferralJournal journal;

    @Inject
    ReferralViews views;

    ReferralView raise(Referral referral, CaseFile file) {
        if (referrals.isUnderWay(file.id())) {
            throw new ReferralUnderWay();
        }
        if (!file.isUnderInvestigation()) {
            throw new CaseNotUnderInvestigation(file.state().name());
        }
        referrals.add(referral);
        duties.begin(referral, views.now());
        journal.flagged(referral);
        referrals.flush();
        return views.of(referral);
    }
}
