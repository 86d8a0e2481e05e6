package org.lianan.casework.sharing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.refusal.NotFound;
import org.lianan.casework.casefile.entity.CaseFile;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.sharing.entity.Grant;
import org.lianan.casework.sharing.entity.GrantId;
import org.lianan.casework.sharing.entity.OfferPending;

/** All grants. */
@ApplicationScoped
public class Grants {
    /** More grants than one case ever has; a bound all the same. */
    private static final int OF_ONE_CASE = 2_000;

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    /**
     * Adds a proposal unless another one to the same agency still waits. Two officers who propose at the same moment pass
     * one after the other, since the case is locked until this one is stored.
     */
    public void add(Grant grant) {
        em.find(CaseFile.class, grant.caseId().uuid(), LockModeType.PESSIMISTIC_WRITE);
        of(grant.caseId()).stream()
                .filter(other -> other.to().equals(grant.to()) && other.isPending())
                .findFirst()
                .ifPresent(pending -> {
                    throw new OfferPending(grant.to(), pending.id());
                });
        em.persist(grant);
    }

    /** A grant of this case; one of another case is not found either. */
    public Grant get(CaseFileId caseId, GrantId id) {
        var grant = em.find(Grant.class, id.uuid());
        if (grant == null || !grant.caseId().equals(caseId)) {
            throw new NotFound();
        }
        return grant;
    }

    /** The grants of a case, in the order in which they were proposed. */
    public List<Grant> of(CaseFileId caseId) {
        return em.createQuery("""
                        select g from Grant g
                         where g.caseId = :caseId
                         order by g.id""", Grant.class)
                .setParameter("caseId", caseId.uuid())
                .setMaxResults(OF_ONE_CASE)
                .getResultList();
    }

    /** The grants of a case to one agency, in the order in which they were proposed. */
    public List<Grant> of(CaseFileId caseId, AgencyId to) {
        return of(caseId).stream().filter(grant -> grant.to().equals(to)).toList();
    }

    /** Writes now, so that the version that goes out is the one that was stored. */
    public void flush() {
        em.flush();
    }
}
