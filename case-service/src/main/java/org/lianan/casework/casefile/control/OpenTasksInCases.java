package org.lianan.casework.casefile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.lianan.authz.administration.OpenTasks;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.wall.Wall;

/** In which open cases an officer is of the agency's team. */
@ApplicationScoped
public class OpenTasksInCases implements OpenTasks {
    /** More than one officer handles; a bound all the same. */
    private static final int NAMED = 100;

    private static final String OPEN = """
              FROM casework.case_team t
              JOIN casework.agency_case a ON a.case_id = t.case_id AND a.agency = t.agency AND a.is_open
              JOIN casework.case_file f ON f.id = t.case_id
             WHERE t.officer = :officer AND t.agency = :agency
             ORDER BY f.number""";

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    @Inject
    Wall wall;

    @Override
    public List<String> of(String officer, AgencyId agency) {
        return wall.inTheNameOf(agency, () -> found("SELECT f.number " + OPEN, String.class, officer, agency));
    }

    /** The same cases for those of the agency who may know them. */
    public List<UUID> casesOf(String officer, AgencyId agency) {
        return found("SELECT f.id " + OPEN, UUID.class, officer, agency);
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> found(String sql, Class<T> type, String officer, AgencyId agency) {
        return em.createNativeQuery(sql, type)
                .setParameter("officer", officer)
                .setParameter("agency", agency.id())
                .setMaxResults(NAMED)
                .getResultList();
    }
}
