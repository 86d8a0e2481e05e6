package org.lianan.casework.journal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianan.authz.caller.AgencyId;
import org.lianan.casework.journal.entity.JournalEntry;

/** All entries of all journals; they can be added and read, nothing else. */
@ApplicationScoped
public class JournalEntries {
    /** More agencies than ever work on one case; a bound all the same. */
    private static final int AGENCIES_OF_ONE_CASE = 2_000;

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    public void append(JournalEntry entry) {
        em.persist(entry);
    }

    /**
     * The entries of a case before this one, as far as the agency reads them, latest first. Of the complaint only the handling
     * agency knows (SAMR Order 121, art. 37).
     */
    public List<JournalEntry> before(UUID caseId, long id, AgencyId reader, Reach reach, int limit) {
        return em.createQuery("""
                        select e from JournalEntry e
                         where e.caseId = :caseId and e.id < :id
                           and (:all = true
                                or e.subjectType <> 'COMPLAINT'
                                   and (e.open = true or e.agency = :reader or e.concerns = :reader
                                        or e.subjectType in :opened))
                         order by e.id desc""", JournalEntry.class)
                .setParameter("caseId", caseId)
                .setParameter("id", id)
                .setParameter("all", reach.everything())
                .setParameter("opened", reach.opened())
                .setParameter("reader", reader.id())
                .setMaxResults(limit)
                .getResultList();
    }

    /** When each agency last did something in the case. */
    public Map<String, Instant> lastActs(UUID caseId) {
        return em.createQuery("""
                        select e.agency, max(e.at) from JournalEntry e
                         where e.caseId = :caseId
                         group by e.agency
                         order by e.agency""", Object[].class)
                .setParameter("caseId", caseId)
                .setMaxResults(AGENCIES_OF_ONE_CASE)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
    }
}
