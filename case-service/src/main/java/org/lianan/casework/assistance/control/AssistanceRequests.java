package org.lianan.casework.assistance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.refusal.NotFound;
import org.lianan.casework.assistance.entity.AssistanceRequest;
import org.lianan.casework.assistance.entity.AssistanceRequestId;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.need.control.Need;

/** All letters of assistance. */
@ApplicationScoped
public class AssistanceRequests {
    /** More letters than one case ever has; a bound all the same. */
    private static final int OF_ONE_CASE = 500;

    private static final String KNOWN = Need.toKnow("r.caseId");

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    public void add(AssistanceRequest request) {
        em.persist(request);
    }

    /** A letter of this case; one of another case is not found either. */
    public AssistanceRequest get(CaseFileId caseId, AssistanceRequestId id) {
        var request = em.find(AssistanceRequest.class, id.uuid());
        if (request == null || !request.caseId().equals(caseId)) {
            throw new NotFound();
        }
        return request;
    }

    /** The letters of a case, in the order in which they were drafted. */
    public List<AssistanceRequest> of(CaseFileId caseId) {
        return em.createQuery("""
                        select r from AssistanceRequest r
                         where r.caseId = :caseId
                         order by r.id""", AssistanceRequest.class)
                .setParameter("caseId", caseId.uuid())
                .setMaxResults(OF_ONE_CASE)
                .getResultList();
    }

    /** The letters of an agency in the cases that it may list, before this one, latest first. */
    public List<AssistanceRequest> outgoing(Caller reader, UUID before, Instant now, int limit) {
        return em.createQuery("""
                        select r from AssistanceRequest r
                         where r.from = :agency and r.id < :before
                           and exists (select 1 from AgencyCase a
                                        where a.key.agency = :agency and a.key.caseId = r.caseId
                                          and (a.visibleUntil is null or a.visibleUntil > :now))
                           and %s
                         order by r.id desc""".formatted(KNOWN), AssistanceRequest.class)
                .setParameter("agency", reader.agency().id())
                .setParameter("names", reader.names())
                .setParameter("before", before)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The letters that were sent to an agency in the cases that it may list, before this one, latest first. */
    public List<AssistanceRequest> incoming(Caller reader, UUID before, Instant now, int limit) {
        return em.createQuery("""
                        select r from AssistanceRequest r
                         where r.to = :agency and r.id < :before and r.sentAt is not null
                           and exists (select 1 from AgencyCase a
                                        where a.key.agency = :agency and a.key.caseId = r.caseId
                                          and (a.visibleUntil is null or a.visibleUntil > :now))
                           and %s
                         order by r.id desc""".formatted(KNOWN), AssistanceRequest.class)
                .setParameter("agency", reader.agency().id())
                .setParameter("names", reader.names())
                .setParameter("before", before)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Writes now, so that the version that goes out is the one that was stored. */
    public void flush() {
        em.flush();
    }
}
