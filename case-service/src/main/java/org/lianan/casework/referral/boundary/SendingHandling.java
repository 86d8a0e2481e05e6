package org.lianan.casework.referral.boundary;

import static org.lianan.casework.referral.entity.ReferralStep.ASK_RECONSIDERATION;
import static org.lianan.casework.referral.entity.ReferralStep.HAND_OVER;
import static org.lianan.casework.referral.entity.ReferralStep.PUT_PAPER;
import static org.lianan.casework.referral.entity.ReferralStep.REQUEST_SUPERVISION;
import static org.lianan.casework.referral.entity.ReferralStep.RESUME_ADMINISTRATIVE;
import static org.lianan.casework.referral.entity.ReferralStep.SEND;
import static org.lianan.casework.referral.entity.ReferralStep.SUPPLY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianan.casework.casefile.boundary.Acting;
import org.lianan.casework.casefile.control.CaseFiles;
import org.lianan.casework.casefile.control.CaseProgress;
import org.lianan.casework.deadline.WorkingCalendar;

/** What the bureau does with an approved referral: sends it, supplies, hands over, objects; each method is one transaction. */
@ApplicationScoped
@Transactional
public class SendingHandling {
    @Inject
    ReferralSteps steps;

    @Inject
    Recipients recipients;

    @Inject
    SealedItems sealed;

    @Inject
    CaseFiles files;

    @Inject
    CaseProgress progress;

    @Inject
    Acting acting;

    public ReferralView put(ReferralRef ref, PutPaper command) {
        return steps.take(PUT_PAPER, ref, (referral, by) -> {
            var now = acting.now();
            referral.put(sealed.paper(referral, command, by.officer(), now), by, now);
        });
    }

    public ReferralView send(ReferralRef ref, SendReferral command) {
        return steps.take(SEND, ref, (referral, by) -> {
            var police = recipients.police(command.police(), referral.bureau());
            var procuratorate = recipients.procuratorate(command.procuratorate(), referral.bureau());
            referral.requireSendable(by);
            referral.send(
                    recipients.numberFor(referral, acting.today()),
                    police,
                    procuratorate,
                    sealed.proved(referral),
                    by,
                    acting.now());
            recipients.admit(referral, by.officer(), acting.now());
        });
    }

    public ReferralView supply(ReferralRef ref, SupplyPapers command) {
        return steps.take(SUPPLY, ref, (referral, by) -> {
            var now = acting.now();
            command.added().forEach(paper -> referral.put(sealed.paper(referral, paper, by.officer(), now), by, now));
            referral.supply(sealed.proved(referral), by, now);
        });
    }

    public ReferralView handOver(ReferralRef ref, HandOver command) {
        return steps.take(
                HAND_OVER,
                ref,
                (referral, by) -> referral.handOver(command.lines(), command.noticeNo(), by, acting.now()));
    }

    public ReferralView askReconsideration(ReferralRef ref, GiveReason command) {
        return steps.take(
                ASK_RECONSIDERATION,
                ref,
                (referral, by) ->
                        referral.askReconsideration(command.reason(), by, WorkingCalendar.published(), acting.now()));
    }

    public ReferralView requestSupervision(ReferralRef ref, GiveReason command) {
        return steps.take(
                REQUEST_SUPERVISION,
                ref,
                (referral, by) ->
                        referral.requestSupervision(command.reason(), by, WorkingCalendar.published(), acting.now()));
    }

    /** The case goes on where it stood when the head approved the referral. */
    public ReferralView resumeAdministrative(ReferralRef ref) {
        return steps.take(RESUME_ADMINISTRATIVE, ref, (referral, by) -> {
            referral.resumeAdministrative(by, acting.now());
            progress.resumeAdministrative(files.get(referral.caseId()), acting.today(), acting.now());
        });
    }
}
