package org.lianan.casework.recusal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.refusal.NotFound;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.recusal.entity.Recusal;
import org.lianan.casework.recusal.entity.RecusalState;
import org.lianan.casework.recusal.entity.RecusalUnderWay;

/** All recusals. */
@ApplicationScoped
public class Recusals {
    /** More than one agency or one officer ever has of them; a bound all the same. */
    private static final int AT_MOST = 1_000;

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    /** A recusal is asked for once; after it was refused or taken back, it may be asked for again. */
    public void add(Recusal recusal) {
        var running = of(recusal.caseId(), recusal.agency()).stream()
                .filter(other -> other.officer().equals(recusal.officer()))
                .map(Recusal::state)
                .anyMatch(state -> state == RecusalState.REQUESTED || state == RecusalState.RECUSED);
        if (running) {
            throw new RecusalUnderWay();
        }
        em.persist(recusal);
    }

    /** The recusal with this id in this case, of an officer of this agency. */
    public Recusal get(CaseFileId caseId, AgencyId agency, UUID id) {
        var recusal = em.find(Recusal.class, id);
        if (recusal == null
                || !recusal.caseId().equals(caseId)
                || !recusal.agency().equals(agency)) {
            throw new NotFound();
        }
        return recusal;
    }

    public List<Recusal> of(CaseFileId caseId, AgencyId agency) {
        return em.createQuery("""
                        select r from Recusal r where r.caseId = :caseId and r.agency = :agency
                         order by r.requestedAt desc, r.id""", Recusal.class)
                .setParameter("caseId", caseId.uuid())
                .setParameter("agency", agency.id())
                .setMaxResults(AT_MOST)
                .getResultList();
    }

    /** Those that concern this officer, whichever agency decided. */
    public List<Recusal> of(String officer) {
        return em.createQuery(
                        "select r from Recusal r where r.officer = :officer order by r.requestedAt desc, r.id",
                        Recusal.class)
                .setParameter("officer", officer)
                .setMaxResults(AT_MOST)
                .getResultList();
    }

    public void flush() {
        em.flush();
    }
}
