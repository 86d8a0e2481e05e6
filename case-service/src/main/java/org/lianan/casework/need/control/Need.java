package org.lianan.casework.need.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.UUID;
import org.lianan.authz.caller.Caller;
import org.lianan.casework.need.entity.RecusedOfficer;

/**
 * Which cases of their agency an officer needs to know of (知悉范围); every list of cases and of what lies in them asks it.
 * Who is recused from a case needs to know nothing of it.
 */
@ApplicationScoped
public class Need {
    @PersistenceContext(unitName = "portal")
    EntityManager em;

    /** The condition of a query that has {@code :agency} and {@code :names}, for the case with this id. */
    public static String toKnow(String caseId) {
        return """
                exists (select 1 from NeedToKnow n
                         where n.key.agency = :agency and n.key.caseId = %1$s and n.key.who in :names)
                and not exists (select 1 from Recused x
                                 where x.key.caseId = %1$s and x.key.officer in :names)""".formatted(caseId);
    }

    public boolean includes(Caller officer, UUID caseId) {
        return !em.createQuery(
                        "select 1 from NeedToKnow n where n.key.agency = :agency"
                                + " and n.key.caseId = :caseId and n.key.who in :names"
                                + " and not exists (select 1 from Recused x"
                                + " where x.key.caseId = :caseId and x.key.officer in :names)",
                        Integer.class)
                .setParameter("agency", officer.agency().id())
                .setParameter("caseId", caseId)
                .setParameter("names", officer.names())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Refuses officers of whom one is recused from the case; whoever names officers for work on it asks this. */
    public void refuseRecused(Collection<String> officers, UUID caseId) {
        if (officers.isEmpty()) {
            return;
        }
        var recused = em.createQuery(
                        "select count(x) from Recused x where x.key.caseId = :caseId and x.key.officer in :officers",
                        Long.class)
                .setParameter("caseId", caseId)
                .setParameter("officers", officers)
                .getSingleResult();
        if (recused > 0) {
            throw new RecusedOfficer();
        }
    }
}
