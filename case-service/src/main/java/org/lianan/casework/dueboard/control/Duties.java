package org.lianan.casework.dueboard.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianan.authz.Ids;
import org.lianan.authz.caller.AgencyId;
import org.lianan.casework.deadline.Exclusion;
import org.lianan.casework.deadline.Extension;
import org.lianan.casework.deadline.Stop;
import org.lianan.casework.deadline.WorkingCalendar;
import org.lianan.casework.dueboard.entity.DueChanged;
import org.lianan.casework.dueboard.entity.Duty;
import org.lianan.casework.dueboard.entity.DutyKind;
import org.lianan.casework.dueboard.entity.NewDuty;

/** All duties of all agencies; opened, moved and closed in the transaction of the act that does so. */
@ApplicationScoped
public class Duties {
    /** More duties than one case ever has; a bound all the same. */
    private static final int OF_ONE_CASE = 1_000;

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    @Inject
    Event<DueChanged> dueChanged;

    public Duty open(NewDuty duty, Instant now) {
        var opened = new Duty(Ids.next(), duty, calendar(), now);
        em.persist(opened);
        tell(opened);
        return opened;
    }

    /** Closes the open duties of this kind about this subject as done. */
    public void done(DutyKind kind, UUID subjectId, Instant now) {
        open(kind, subjectId).forEach(duty -> {
            duty.done(now);
            tell(duty);
        });
    }

    /** Closes the open duties of this kind about this subject as no longer to be done. */
    public void cancel(DutyKind kind, UUID subjectId, Instant now) {
        open(kind, subjectId).forEach(duty -> {
            duty.cancel(now);
            tell(duty);
        });
    }

    /** Extends the period of the open duty of this kind about this subject, as far as the law allows. */
    public Duty extend(DutyKind kind, UUID subjectId, Extension extension, Instant now) {
        var duty = open(kind, subjectId).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no open duty " + kind + " about " + subjectId));
        duty.extend(extension, calendar(), now);
        tell(duty);
        return duty;
    }

    /** Leaves an interval out of every running period of the agency in this case that its reason stops. */
    public List<Duty> exclude(UUID caseId, AgencyId agency, Exclusion exclusion, Instant now) {
        var moved = openOf(caseId).stream()
                .filter(duty -> duty.agency().equals(agency))
                .filter(duty -> duty.exclude(exclusion, calendar(), now))
                .toList();
        moved.forEach(this::tell);
        return moved;
    }

    /** Lets the periods of the agency in this case run again that an interval of this reason had stopped. */
    public void endExclusion(UUID caseId, AgencyId agency, Stop reason, LocalDate until, Instant now) {
        openOf(caseId).stream()
                .filter(duty -> duty.agency().equals(agency))
                .filter(duty -> duty.clock().isPresent())
                .forEach(duty -> {
                    duty.endExclusion(reason, until, calendar(), now);
                    tell(duty);
                });
    }

    public List<Duty> open(DutyKind kind, UUID subjectId) {
        return em.createQuery("""
                        select d from Duty d
                         where d.subjectId = :subject and d.kind = :kind and d.closedAt is null
                         order by d.id""", Duty.class)
                .setParameter("subject", subjectId)
                .setParameter("kind", kind)
                .setMaxResults(OF_ONE_CASE)
                .getResultList();
    }

    /** The latest duty of this kind about this subject, open or closed. */
    public Optional<Duty> latest(DutyKind kind, UUID subjectId) {
        return em.createQuery("""
                        select d from Duty d
                         where d.subjectId = :subject and d.kind = :kind
                         order by d.id desc""", Duty.class)
                .setParameter("subject", subjectId)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The open duties of a case, of all agencies, the next one due first. */
    public List<Duty> openOf(UUID caseId) {
        return em.createQuery("""
                        select d from Duty d
                         where d.caseId = :caseId and d.closedAt is null
                         order by d.endsAt, d.id""", Duty.class)
                .setParameter("caseId", caseId)
                .setMaxResults(OF_ONE_CASE)
                .getResultList();
    }

    /** What the agency must do next in each of these cases, in one query. */
    public List<Duty> openOf(AgencyId agency, Collection<UUID> caseIds) {
        return caseIds.isEmpty()
                ? List.of()
                : em.createQuery("""
                                select d from Duty d
                                 where d.caseId in :caseIds and d.agency = :agency and d.closedAt is null
                                 order by d.endsAt, d.id""", Duty.class)
                        .setParameter("caseIds", caseIds)
                        .setParameter("agency", agency.id())
                        .setMaxResults(OF_ONE_CASE)
                        .getResultList();
    }

    /** When the agency's next period in this case ends. */
    public Optional<Instant> firstEnd(UUID caseId, String agency) {
        return Optional.ofNullable(em.createQuery("""
                        select min(d.endsAt) from Duty d
                         where d.caseId = :caseId and d.agency = :agency and d.closedAt is null""", Instant.class)
                .setParameter("caseId", caseId)
                .setParameter("agency", agency)
                .getSingleResult());
    }

    /** The calendar by which all periods are reckoned. */
    public WorkingCalendar calendar() {
        return WorkingCalendar.published();
    }

    private void tell(Duty duty) {
        dueChanged.fire(new DueChanged(duty.caseId(), duty.agency().id()));
    }
}
