package org.lianan.casework.casefile.control;

import static org.lianan.casework.deadline.PeriodCode.C_CASE;
import static org.lianan.casework.deadline.PeriodCode.C_CLOSE;
import static org.lianan.casework.deadline.PeriodCode.C_VERIFY;
import static org.lianan.casework.dueboard.entity.DutyKind.APPROVAL;
import static org.lianan.casework.dueboard.entity.DutyKind.CASE_CLOSE;
import static org.lianan.casework.dueboard.entity.DutyKind.CASE_DECIDE;
import static org.lianan.casework.dueboard.entity.DutyKind.LEAD_VERIFY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lianan.casework.casefile.entity.CaseFile;
import org.lianan.casework.deadline.Exclusion;
import org.lianan.casework.deadline.LegalClock;
import org.lianan.casework.deadline.Stop;
import org.lianan.casework.dueboard.control.Duties;
import org.lianan.casework.dueboard.entity.Duty;
import org.lianan.casework.dueboard.entity.DutyKind;
import org.lianan.casework.dueboard.entity.NewDuty;

/**
 * What follows from a step of a case for its periods and for the registers of its agencies. Each method is called after
 * the step, in the same transaction.
 */
@ApplicationScoped
public class CaseProgress {
    @Inject
    Duties duties;

    @Inject
    Participations participations;

    /** A lead came in: it is to be verified (SAMR Order 2, art. 18). */
    public void opened(CaseFile file, String by, Instant now) {
        participations.open(file, by, now);
        var receivedOn = LocalDate.ofInstant(file.receivedAt(), LegalClock.ZONE);
        duties.open(duty(LEAD_VERIFY, file).under(LegalClock.started(C_VERIFY, receivedOn)), now);
    }

    /** Something waits for the leader's answer. */
    public void proposed(CaseFile file, Instant now) {
        duties.open(duty(APPROVAL, file), now);
        participations.follow(file);
    }

    /** The leader has answered, and the case is where it was. */
    public void refused(CaseFile file, Instant now) {
        duties.done(APPROVAL, file.id().uuid(), now);
        participations.follow(file);
    }

    /** From the day of filing the period for the decision runs (SAMR Order 2, art. 64). */
    public void filed(CaseFile file, LocalDate today, Instant now) {
        duties.done(LEAD_VERIFY, file.id().uuid(), now);
        duties.open(duty(CASE_DECIDE, file).under(LegalClock.started(C_CASE, today)), now);
        refused(file, now);
    }

    public void notFiled(CaseFile file, Instant now) {
        duties.done(LEAD_VERIFY, file.id().uuid(), now);
        refused(file, now);
    }

    /** A step without consequence for any period. */
    public void moved(CaseFile file) {
        participations.follow(file);
    }

    /** 中止: the periods that it stops stand still from this day (SAMR Order 2, art. 46 and 64). */
    public void suspended(CaseFile file, LocalDate today, String document, Instant now) {
        duties.exclude(file.id().uuid(), file.lead(), new Exclusion(Stop.SUSPENSION, today, null, document), now);
        participations.follow(file);
    }

    public void resumed(CaseFile file, LocalDate today, Instant now) {
        duties.endExclusion(file.id().uuid(), file.lead(), Stop.SUSPENSION, today, now);
        participations.follow(file);
    }

    /** Takes an interval out of the running periods of the lead agency that its reason stops. */
    public List<Duty> excluded(CaseFile file, Exclusion exclusion, Instant now) {
        return duties.exclude(file.id().uuid(), file.lead(), exclusion, now);
    }

    /** 移送司法: decides the case and lets the period for closing it run (SAMR Order 2, art. 60 and 77). */
    public void decideMovedCriminal(CaseFile file, LocalDate today, Instant now) {
        file.decideMovedCriminal(today, now);
        duties.done(CASE_DECIDE, file.id().uuid(), now);
        duties.open(duty(CASE_CLOSE, file).under(LegalClock.started(C_CLOSE, today)), now);
        participations.follow(file);
    }

    /**
     * 恢复行政处理: the police did not take it, so the period for the decision goes on where it stood; the days in between
     * count as suspended (SAMR Order 2, art. 46; house default).
     */
    public void resumeAdministrative(CaseFile file, LocalDate today, Instant now) {
        var decidedOn = file.decidedOn().orElse(today);
        file.resumeAdministrative(now);
        duties.cancel(CASE_CLOSE, file.id().uuid(), now);
        duties.latest(CASE_DECIDE, file.id().uuid()).flatMap(Duty::clock).ifPresent(clock -> {
            var goesOn = today.isAfter(decidedOn)
                    ? clock.excluding(new Exclusion(Stop.SUSPENSION, decidedOn, today, "移送司法机关"))
                    : clock;
            duties.open(duty(CASE_DECIDE, file).under(goesOn), now);
        });
        participations.follow(file);
    }

    public void closed(CaseFile file, Instant now) {
        duties.done(CASE_CLOSE, file.id().uuid(), now);
        refused(file, now);
    }

    private static NewDuty duty(DutyKind kind, CaseFile file) {
        return NewDuty.of(kind, file.id().uuid(), file.lead());
    }
}
