package org.lianan.casework.referral.boundary;

import static org.lianan.casework.referral.entity.ReferralStep.ASK_SUPPLEMENT;
import static org.lianan.casework.referral.entity.ReferralStep.DECLARE_OUT_OF_REMIT;
import static org.lianan.casework.referral.entity.ReferralStep.FILE;
import static org.lianan.casework.referral.entity.ReferralStep.FORWARD;
import static org.lianan.casework.referral.entity.ReferralStep.NOT_FILE;
import static org.lianan.casework.referral.entity.ReferralStep.RECEIVE;
import static org.lianan.casework.referral.entity.ReferralStep.SIGN_HANDOVER;
import static org.lianan.casework.referral.entity.ReferralStep.UPHOLD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianan.casework.casefile.boundary.Acting;

/** What the police answer, through their liaison; each method is one transaction. */
@ApplicationScoped
@Transactional
public class PoliceHandling {
    @Inject
    ReferralSteps steps;

    @Inject
    Recipients recipients;

    @Inject
    Acting acting;

    public ReferralView receive(ReferralRef ref, SignReceipt command) {
        return steps.take(
                RECEIVE,
                ref,
                (referral, by) -> referral.receive(command.signedBy(), command.isMajor(), by, acting.now()));
    }

    public ReferralView askSupplement(ReferralRef ref, AskSupplement command) {
        return steps.take(
                ASK_SUPPLEMENT, ref, (referral, by) -> referral.askSupplement(command.missing(), by, acting.now()));
    }

    public ReferralView forward(ReferralRef ref, ForwardReferral command) {
        return steps.take(FORWARD, ref, (referral, by) -> {
            referral.forward(recipients.otherPolice(command.toPolice(), by.agency()), by, acting.now());
            recipients.admit(referral, by.officer(), acting.now());
        });
    }

    public ReferralView declareOutOfRemit(ReferralRef ref, DeclareOutOfRemit command) {
        return steps.take(
                DECLARE_OUT_OF_REMIT,
                ref,
                (referral, by) -> referral.declareOutOfRemit(command.authority(), command.reason(), by, acting.now()));
    }

    public ReferralView file(ReferralRef ref, TellFiling command) {
        return steps.take(
                FILE,
                ref,
                (referral, by) -> referral.file(command.noticeNo(), command.chiefDocumentNo(), by, acting.now()));
    }

    public ReferralView notFile(ReferralRef ref, TellRefusal command) {
        return steps.take(
                NOT_FILE,
                ref,
                (referral, by) -> referral.notFile(
                        command.noticeNo(), command.chiefDocumentNo(), command.reason(), by, acting.now()));
    }

    public ReferralView uphold(ReferralRef ref, TellRefusal command) {
        return steps.take(
                UPHOLD,
                ref,
                (referral, by) -> referral.uphold(
                        command.noticeNo(), command.chiefDocumentNo(), command.reason(), by, acting.now()));
    }

    public ReferralView signHandover(ReferralRef ref, SignHandover command) {
        return steps.take(
                SIGN_HANDOVER, ref, (referral, by) -> referral.signHandover(command.signedBy(), by, acting.now()));
    }
}
