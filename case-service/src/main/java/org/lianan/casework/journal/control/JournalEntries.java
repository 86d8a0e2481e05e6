package org.lianan.casework.journal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.lianan.casework.journal.entity.JournalEntry;

/** All entries of all journals; they can be added and read, nothing else. */
@ApplicationScoped
public class JournalEntries {
    @PersistenceContext(unitName = "portal")
    EntityManager em;

    public void append(JournalEntry entry) {
        em.persist(entry);
    }

    /** The entries of a case before this one, latest first. */
    public List<JournalEntry> before(UUID caseId, long id, int limit) {
        return em.createQuery("""
                        select e from JournalEntry e
                         where e.caseId = :caseId and e.id < :id
                         order by e.id desc""", JournalEntry.class)
                .setParameter("caseId", caseId)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }
}
