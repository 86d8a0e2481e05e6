package org.lianan.casework.complaint.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.refusal.NotFound;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.complaint.entity.Complaint;
import org.lianan.casework.deadline.LegalClock;
import org.lianan.casework.deadline.PeriodCode;
import org.lianan.casework.dueboard.control.Duties;
import org.lianan.casework.dueboard.entity.DutyKind;
import org.lianan.casework.dueboard.entity.NewDuty;

/** All complaints, with the periods that run for them. */
@ApplicationScoped
public class Complaints {
    @PersistenceContext(unitName = "portal")
    EntityManager em;

    @Inject
    Duties duties;

    /** A complaint came in: it is to be accepted or refused (SAMR Order 121, art. 15). */
    public void add(Complaint complaint, AgencyId agency, Instant now) {
        em.persist(complaint);
        var receivedOn = LocalDate.ofInstant(complaint.receivedAt(), LegalClock.ZONE);
        duties.open(
                duty(DutyKind.COMPLAINT_ACCEPT, complaint, agency)
                        .under(LegalClock.started(PeriodCode.C_ACCEPT, receivedOn)),
                now);
    }

    /** From the day of acceptance the period for the mediation runs (SAMR Order 121, art. 22 and 23). */
    public void accepted(Complaint complaint, AgencyId agency, LocalDate today, Instant now) {
        duties.done(DutyKind.COMPLAINT_ACCEPT, complaint.id(), now);
        duties.open(
                duty(DutyKind.COMPLAINT_MEDIATE, complaint, agency)
                        .under(LegalClock.started(PeriodCode.C_MEDIATE, today)),
                now);
    }

    public void refused(Complaint complaint, Instant now) {
        duties.done(DutyKind.COMPLAINT_ACCEPT, complaint.id(), now);
    }

    public void ended(Complaint complaint, Instant now) {
        duties.done(DutyKind.COMPLAINT_MEDIATE, complaint.id(), now);
    }

    public Complaint get(CaseFileId caseId) {
        return of(caseId).orElseThrow(NotFound::new);
    }

    public Optional<Complaint> of(CaseFileId caseId) {
        return em.createQuery("select c from Complaint c where c.caseId = :caseId order by c.id", Complaint.class)
                .setParameter("caseId", caseId.uuid())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public void flush() {
        em.flush();
    }

    private static NewDuty duty(DutyKind kind, Complaint complaint, AgencyId agency) {
        return NewDuty.of(kind, complaint.caseId().uuid(), agency).about("COMPLAINT", complaint.id());
    }
}
