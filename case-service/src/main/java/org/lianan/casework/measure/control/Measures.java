package org.lianan.casework.measure.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.refusal.NotFound;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.deadline.LegalClock;
import org.lianan.casework.deadline.PeriodCode;
import org.lianan.casework.dueboard.control.Duties;
import org.lianan.casework.dueboard.entity.DutyKind;
import org.lianan.casework.dueboard.entity.NewDuty;
import org.lianan.casework.measure.entity.Measure;
import org.lianan.casework.measure.entity.MeasureKind;

/** All measures, with the periods that limit them. */
@ApplicationScoped
public class Measures {
    /** More measures than one case ever has; a bound all the same. */
    private static final int OF_ONE_CASE = 1_000;

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    @Inject
    Duties duties;

    /** A measure was taken: its period runs from that day, and a leader is to approve it. */
    public void add(Measure measure, AgencyId agency, Instant now) {
        em.persist(measure);
        var takenOn = LocalDate.ofInstant(measure.takenAt(), LegalClock.ZONE);
        duties.open(
                duty(measure.kind().duty(), measure, agency)
                        .under(LegalClock.started(measure.kind().period(), takenOn)),
                now);
        if (measure.kind().isTakenByOfficers()) {
            var approval = duty(DutyKind.APPROVAL, measure, agency);
            duties.open(
                    measure.kind() == MeasureKind.REGISTRATION_HOLD
                            ? approval.under(LegalClock.started(PeriodCode.C_HOLD_REPORT, measure.takenAt()))
                            : approval,
                    now);
        }
    }

    public void approved(Measure measure, Instant now) {
        duties.done(DutyKind.APPROVAL, measure.id(), now);
    }

    /** The measure has ended, so that no period limits it any more. */
    public void ended(Measure measure, Instant now) {
        duties.done(measure.kind().duty(), measure.id(), now);
        duties.cancel(DutyKind.APPROVAL, measure.id(), now);
    }

    /** The measure with this id in this case. */
    public Measure get(CaseFileId caseId, UUID id) {
        var measure = em.find(Measure.class, id);
        if (measure == null || !measure.caseId().equals(caseId)) {
            throw new NotFound();
        }
        return measure;
    }

    public List<Measure> of(CaseFileId caseId) {
        return em.createQuery("select m from Measure m where m.caseId = :caseId order by m.id", Measure.class)
                .setParameter("caseId", caseId.uuid())
                .setMaxResults(OF_ONE_CASE)
                .getResultList();
    }

    public void flush() {
        em.flush();
    }

    private static NewDuty duty(DutyKind kind, Measure measure, AgencyId agency) {
        return NewDuty.of(kind, measure.caseId().uuid(), agency).about("MEASURE", measure.id());
    }
}
