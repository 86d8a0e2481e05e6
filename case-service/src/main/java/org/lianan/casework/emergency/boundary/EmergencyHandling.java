package org.lianan.casework.emergency.boundary;

import static org.lianan.authz.permission.SeparationOfDuties.OTHER_PERSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.audit.AuditScope;
import org.lianan.authz.audit.CaseNumbers;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.command.Versions;
import org.lianan.authz.permission.Involved;
import org.lianan.authz.permission.Standing;
import org.lianan.authz.permission.StateGroup;
import org.lianan.authz.refusal.NotFound;
import org.lianan.authz.refusal.NotInThisState;
import org.lianan.authz.refusal.Sentence;
import org.lianan.authz.wall.Principal;
import org.lianan.authz.wall.Wall;
import org.lianan.casework.casefile.boundary.Acting;
import org.lianan.casework.casefile.control.CaseFiles;
import org.lianan.casework.casefile.control.Participations;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.deadline.LegalClock;
import org.lianan.casework.deadline.WorkingCalendar;
import org.lianan.casework.dueboard.control.Duties;
import org.lianan.casework.dueboard.entity.DutyKind;
import org.lianan.casework.dueboard.entity.NewDuty;
import org.lianan.casework.journal.boundary.CaseJournal;
import org.lianan.casework.journal.boundary.Entry;
import org.lianan.casework.need.control.Emergencies;
import org.lianan.casework.need.entity.Emergency;
import org.lianan.casework.need.entity.Emergency.Reviewer;

/** Opens, closes and reviews emergencies; each method is one transaction. */
@ApplicationScoped
@Transactional
public class EmergencyHandling {
    /** Within how many working days it is looked into (house default). */
    private static final int REVIEW_WITHIN = 2;

    @Inject
    Emergencies emergencies;

    @Inject
    CaseNumbers caseNumbers;

    @Inject
    CaseFiles files;

    @Inject
    Participations participations;

    @Inject
    Duties duties;

    @Inject
    CaseJournal journal;

    @Inject
    AuditScope scope;

    @Inject
    Wall wall;

    @Inject
    Acting acting;

    /** A number that the agency has no part in is answered like one that does not exist. */
    public EmergencyView open(OpenEmergency command) {
        var act = acting.act();
        if (emergencies.hasOneOverdue(acting.who(), act.at())) {
            throw new EmergencySuspended();
        }
        var caseId = caseNumbers
                .find(command.caseNumber().strip())
                .map(CaseFileId::new)
                .orElseThrow(NotFound::new);
        var standing = participations.standing(act.agency(), caseId, act.at());
        if (standing == Standing.NONE) {
            throw new NotFound();
        }
        if (standing == Standing.LEAD || standing == Standing.SUPERVISING) {
            throw new EmergencyNotNeeded();
        }
        var file = files.get(caseId);
        if (file.state().group() == StateGroup.Z) {
            throw new NotInThisState("EMERGENCY_OPEN", file.state().name());
        }
        if (emergencies.open(acting.who(), caseId.uuid(), act.at()).isPresent()) {
            throw new EmergencyNotNeeded();
        }
        var emergency = new Emergency(
                caseId.uuid(),
                file.number().number(),
                acting.who(),
                file.lead().id(),
                command.ground(),
                command.reason().strip(),
                reviewBy(acting.today()),
                act.at());
        emergencies.add(emergency);
        journal.add(
                caseId.uuid(),
                Entry.of("EMERGENCY_OPENED", Sentence.of("紧急查阅本案", "Opened the case in an emergency"))
                        .about("EMERGENCY", emergency.id())
                        .with("ground", command.ground())
                        .with("reason", command.reason().strip())
                        .to(file.lead()));
        duties.open(
                NewDuty.of(DutyKind.EMERGENCY_REVIEW, caseId.uuid(), file.lead())
                        .about("EMERGENCY", emergency.id())
                        .awaitedBy(act.agency()),
                act.at());
        return view(emergency, true);
    }

    /** The opener is done. */
    public EmergencyView close(UUID id, @Nullable String ifMatch) {
        var emergency = emergencies.get(id);
        if (!emergency.officer().equals(acting.officer())) {
            throw new NotFound();
        }
        Versions.check(ifMatch, emergency.version());
        emergency.close(acting.now());
        emergencies.flush();
        return view(emergency, true);
    }

    /** What a leader of the lead agency has found. */
    public EmergencyView reviewForLead(CaseFileId caseId, UUID id, @Nullable String ifMatch, ReviewEmergency command) {
        var emergency = emergencies.get(id);
        if (!emergency.caseId().equals(caseId.uuid())) {
            throw new NotFound();
        }
        review(emergency, Reviewer.LEAD, ifMatch, command);
        duties.done(DutyKind.EMERGENCY_REVIEW, id, acting.now());
        journal.add(
                caseId.uuid(),
                Entry.of("EMERGENCY_REVIEWED", Sentence.of("复核紧急查阅", "Reviewed an emergency"))
                        .about("EMERGENCY", id)
                        .with("verdict", command.verdict())
                        .with("note", command.note().strip())
                        .to(new AgencyId(emergency.agency())));
        return view(emergency, false);
    }

    /** What an auditor has found: of the opener's agency, or of the agency that runs the portal. */
    public EmergencyView reviewForAudit(UUID id, @Nullable String ifMatch, ReviewEmergency command) {
        return scope.isNode()
                ? wall.as(Principal.AUDIT, () -> reviewedForAudit(id, ifMatch, command))
                : reviewedForAudit(id, ifMatch, command);
    }

    private EmergencyView reviewedForAudit(UUID id, @Nullable String ifMatch, ReviewEmergency command) {
        var emergency = emergencies.get(id);
        if (!scope.isNode() && !emergency.agency().equals(acting.agency().id())) {
            throw new NotFound();
        }
        review(emergency, Reviewer.AUDITOR, ifMatch, command);
        return view(emergency, true);
    }

    private void review(Emergency emergency, Reviewer side, @Nullable String ifMatch, ReviewEmergency command) {
        Versions.check(ifMatch, emergency.version());
        OTHER_PERSON.require(acting.officer(), Involved.makers(emergency.officer()));
        if (emergency.isReviewedBy(side)) {
            throw new EmergencyReviewed();
        }
        emergency.review(side, command.verdict(), command.note().strip(), acting.officer(), acting.now());
        emergencies.flush();
    }

    EmergencyView view(Emergency emergency, boolean namesOfficer) {
        return EmergencyView.of(emergency, namesOfficer, acting.now());
    }

    /** The end of the second working day after today. */
    private static Instant reviewBy(LocalDate today) {
        var calendar = WorkingCalendar.published();
        var day = today;
        for (var left = REVIEW_WITHIN; left > 0; ) {
            day = day.plusDays(1);
            if (calendar.isWorkingDay(day)) {
                left--;
            }
        }
        return day.plusDays(1).atStartOfDay(LegalClock.ZONE).toInstant();
    }
}
