package org.lianan.casework.dueboard.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lianan.authz.caller.Caller;
import org.lianan.casework.dueboard.entity.Duty;
import org.lianan.casework.dueboard.entity.DutyKind;
import org.lianan.casework.need.control.Need;

/** The open duties as queues: the next one due first, a page at a time. */
@ApplicationScoped
public class WorkQueue {
    /** A duty with the name of its case. */
    public record Line(Duty duty, String caseNumber, String caseTitle) {}

    /** Where a page begins: after the duty that ends then. */
    public record After(Instant endsAt, UUID id) {
        public static final After NOTHING = new After(Instant.EPOCH, new UUID(0, 0));
    }

    private static final String KNOWN = Need.toKnow("d.caseId");

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    /** What the agency must do, as far as it falls to these kinds. */
    public List<Line> due(Caller reader, Collection<DutyKind> kinds, After after, int limit) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                        select new org.lianan.casework.dueboard.control.WorkQueue$Line(d, f.number, f.title)
                          from Duty d join CaseFile f on f.id = d.caseId
                         where d.agency = :agency and d.closedAt is null and d.kind in :kinds
                           and d.endsAt >= :endsAt and (d.endsAt > :endsAt or d.id > :id)
                           and %s
                         order by d.endsAt, d.id""".formatted(KNOWN), Line.class)
                .setParameter("agency", reader.agency().id())
                .setParameter("names", reader.names())
                .setParameter("kinds", kinds)
                .setParameter("endsAt", after.endsAt())
                .setParameter("id", after.id())
                .setMaxResults(limit)
                .getResultList();
    }

    /** What other agencies must do for this one. */
    public List<Line> awaited(Caller reader, After after, int limit) {
        return em.createQuery("""
                        select new org.lianan.casework.dueboard.control.WorkQueue$Line(d, f.number, f.title)
                          from Duty d join CaseFile f on f.id = d.caseId
                         where d.waitingAgency = :agency and d.agency <> :agency and d.closedAt is null
                           and d.endsAt >= :endsAt and (d.endsAt > :endsAt or d.id > :id)
                           and %s
                         order by d.endsAt, d.id""".formatted(KNOWN), Line.class)
                .setParameter("agency", reader.agency().id())
                .setParameter("names", reader.names())
                .setParameter("endsAt", after.endsAt())
                .setParameter("id", after.id())
                .setMaxResults(limit)
                .getResultList();
    }
}
