package org.lianan.casework.need.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.lianan.authz.caller.Caller;

/** Which cases of their agency an officer needs to know of (知悉范围); every list of cases and of what lies in them asks it. */
@ApplicationScoped
public class Need {
    @PersistenceContext(unitName = "portal")
    EntityManager em;

    /** The condition of a query that has {@code :agency} and {@code :names}, for the case with this id. */
    public static String toKnow(String caseId) {
        return """
                exists (select 1 from NeedToKnow n
                         where n.key.agency = :agency and n.key.caseId = %s and n.key.who in :names)""".formatted(caseId);
    }

    public boolean includes(Caller officer, UUID caseId) {
        return !em.createQuery(
                        "select 1 from NeedToKnow n where n.key.agency = :agency"
                                + " and n.key.caseId = :caseId and n.key.who in :names",
                        Integer.class)
                .setParameter("agency", officer.agency().id())
                .setParameter("caseId", caseId)
                .setParameter("names", officer.names())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
