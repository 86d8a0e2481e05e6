package org.lianan.casework.need.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.caller.Role;
import org.lianan.authz.refusal.NotFound;
import org.lianan.casework.need.entity.Emergency;

/** All emergencies, and whether one of them opens a case to an officer now. */
@ApplicationScoped
public class Emergencies {
    /** Who may open one at all; nobody else is asked about. */
    private static final Set<Role> OPENERS = EnumSet.of(Role.LEADER, Role.CHIEF);

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    public void add(Emergency emergency) {
        em.persist(emergency);
        em.flush();
    }

    /** The one that opens this case to this officer at this moment. */
    public Optional<Emergency> open(Caller officer, UUID caseId, Instant now) {
        return officer.hasAnyOf(OPENERS)
                ? em.createQuery("""
                                select e from Emergency e
                                 where e.caseId = :caseId and e.officer = :officer and e.agency = :agency
                                   and e.endedAt is null and e.until > :now
                                 order by e.id desc""", Emergency.class)
                        .setParameter("caseId", caseId)
                        .setParameter("officer", officer.officer())
                        .setParameter("agency", officer.agency().id())
                        .setParameter("now", now)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst()
                : Optional.empty();
    }

    /** Whether one that this officer opened should have been looked into by now and was not. */
    public boolean hasOneOverdue(Caller officer, Instant now) {
        return !em.createQuery("""
                        select 1 from Emergency e
                         where e.officer = :officer and e.reviewBy <= :now
                           and (e.leadVerdict is null or e.auditVerdict is null)""", Integer.class)
                .setParameter("officer", officer.officer())
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public Emergency get(UUID id) {
        return Optional.ofNullable(em.find(Emergency.class, id)).orElseThrow(NotFound::new);
    }

    /** Those that the wall shows, before this one, latest first; of one officer, or of all. */
    public List<Emergency> page(@Nullable String officer, UUID before, int limit) {
        return em.createQuery("""
                        select e from Emergency e
                         where e.id < :before and (:officer is null or e.officer = :officer)
                         order by e.id desc""", Emergency.class)
                .setParameter("before", before)
                .setParameter("officer", officer)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those of a case, latest first. */
    public List<Emergency> of(UUID caseId, int limit) {
        return em.createQuery("select e from Emergency e where e.caseId = :caseId order by e.id desc", Emergency.class)
                .setParameter("caseId", caseId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Writes now, so that the version that goes out is the one that was stored. */
    public void flush() {
        em.flush();
    }
}
