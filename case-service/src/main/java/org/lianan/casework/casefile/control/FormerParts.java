package org.lianan.casework.casefile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianan.authz.caller.Caller;
import org.lianan.casework.casefile.entity.Participation;
import org.lianan.casework.need.control.Need;

/** The cases in which an agency took part and does no longer, as far as the reader needed to know of them. */
@ApplicationScoped
public class FormerParts {
    /** A part that ended, with the number of its case and the agency that leads it. */
    public record Line(Participation part, String caseNumber, String lead) {}

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    /** Those before this one, latest first; of each agency's parts in a case the one that ended as itself, not as replaced. */
    public List<Line> page(Caller reader, UUID before, Instant now, int limit) {
        return ask("p.id < :id", reader, before, now).setMaxResults(limit).getResultList();
    }

    public Optional<Line> find(Caller reader, UUID id, Instant now) {
        return ask("p.id = :id", reader, id, now).getResultStream().findFirst();
    }

    private TypedQuery<Line> ask(String which, Caller reader, UUID id, Instant now) {
        return em.createQuery("""
                        select new org.lianan.casework.casefile.control.FormerParts$Line(p, f.number, f.leadAgency)
                          from Participation p join CaseFile f on f.id = p.caseId
                         where p.agency = :agency and %s and p.standing not in (INVITED, LEAD)
                           and (p.endedAt is not null and p.endReason <> 'REPLACED' or p.until <= :now)
                           and not exists (select 1 from Participation q
                                            where q.caseId = p.caseId and q.agency = p.agency and q.standing <> INVITED
                                              and q.endedAt is null and (q.until is null or q.until > :now))
                           and %s
                         order by p.id desc""".formatted(which, Need.toKnow("p.caseId")), Line.class)
                .setParameter("agency", reader.agency().id())
                .setParameter("names", reader.names())
                .setParameter("id", id)
                .setParameter("now", now);
    }
}
