package org.lianan.casework.referral.boundary;

import static org.lianan.authz.permission.SeparationOfDuties.SOD_1;
import static org.lianan.casework.referral.entity.ReferralStep.APPOINT_TASK_GROUP;
import static org.lianan.casework.referral.entity.ReferralStep.APPROVE;
import static org.lianan.casework.referral.entity.ReferralStep.NOT_APPROVE;
import static org.lianan.casework.referral.entity.ReferralStep.REPORT;
import static org.lianan.casework.referral.entity.ReferralStep.SIGN_REPORT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.lianan.authz.Ids;
import org.lianan.authz.agency.Officer;
import org.lianan.authz.agency.Officers;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Role;
import org.lianan.casework.casefile.boundary.Acting;
import org.lianan.casework.casefile.control.CaseFiles;
import org.lianan.casework.casefile.control.CaseProgress;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.need.control.Need;
import org.lianan.casework.referral.entity.Referral;
import org.lianan.casework.referral.entity.ReferralId;
import org.lianan.casework.referral.entity.TakenBy;
import org.lianan.casework.referral.entity.TaskGroupTooSmall;

/** From the suspicion to the decision of the head; each method is one transaction. */
@ApplicationScoped
@Transactional
public class BureauHandling {
    @Inject
    ReferralSteps steps;

    @Inject
    Flagging flagging;

    @Inject
    CaseFiles files;

    @Inject
    CaseProgress progress;

    @Inject
    Officers officers;

    @Inject
    Need need;

    @Inject
    Acting acting;

    public ReferralView flag(CaseFileId caseId, FlagReferral command) {
        var file = files.get(caseId);
        var referral = new Referral(
                new ReferralId(Ids.next()),
                caseId,
                file.lead(),
                command.suspectedCrime(),
                command.facts(),
                acting.officer(),
                acting.now());
        return flagging.raise(referral, file);
    }

    public ReferralView appoint(ReferralRef ref, AppointTaskGroup command) {
        return steps.take(APPOINT_TASK_GROUP, ref, (referral, by) -> {
            requireCaseOfficers(command.officers(), by.agency());
            need.refuseRecused(command.officers(), referral.caseId().uuid());
            referral.appointTaskGroup(command.officers(), by, acting.now());
        });
    }

    public ReferralView report(ReferralRef ref, WriteReport command) {
        return steps.take(REPORT, ref, (referral, by) -> referral.report(command.text(), by, acting.now()));
    }

    public ReferralView sign(ReferralRef ref) {
        return steps.take(SIGN_REPORT, ref, (referral, by) -> referral.signReport(by, acting.now()));
    }

    /** With the approval the case itself is decided: it is moved to the criminal police. */
    public ReferralView approve(ReferralRef ref) {
        return steps.take(APPROVE, ref, (referral, by) -> {
            requireNobodyOfOurs(referral, by);
            referral.approve(by, acting.now());
            progress.decideMovedCriminal(files.get(referral.caseId()), acting.today(), acting.now());
        });
    }

    /** The head does not decide on what somebody made who stands or stood in for the head (policy, SoD-4). */
    private void requireNobodyOfOurs(Referral referral, TakenBy head) {
        var file = files.get(referral.caseId());
        for (var other : acting.who().lent().oneWith()) {
            var theirs = referral.involved(new TakenBy(other, head.agency(), file.isOnTeam(other)));
            SOD_1.requireOfAll(Set.of(other), theirs);
        }
    }

    public ReferralView notApprove(ReferralRef ref, GiveReason command) {
        return steps.take(NOT_APPROVE, ref, (referral, by) -> {
            requireNobodyOfOurs(referral, by);
            referral.notApprove(command.reason(), by, acting.now());
        });
    }

    private void requireCaseOfficers(List<String> named, AgencyId bureau) {
        var found = officers.all(named);
        if (!named.stream().allMatch(name -> found.containsKey(name) && mayJoin(found.get(name), bureau))) {
            throw new TaskGroupTooSmall();
        }
    }

    /** The chief cannot join: who reports on it does not decide on it. */
    private static boolean mayJoin(Officer officer, AgencyId bureau) {
        return officer.agency().equals(bureau)
                && officer.roles().contains(Role.CASE_OFFICER)
                && !officer.roles().contains(Role.CHIEF)
                && officer.licence().isPresent();
    }
}
