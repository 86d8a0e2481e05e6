package org.lianan.casework.reveal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lianan.casework.casefile.entity.Act;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.reveal.entity.Reveal;
import org.lianan.casework.reveal.entity.TooManyReveals;

/** All reveals, and how many an officer may have in an hour. */
@ApplicationScoped
public class Reveals {
    private static final Duration WITHIN = Duration.ofHours(1);
    private static final int OF_ONE_CASE = 500;

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    /** House default, no law. */
    @Inject
    @ConfigProperty(name = "reveals.an.hour", defaultValue = "30")
    int anHour;

    /** Refuses where the officer has had as many as there are in an hour; two at once wait for each other. */
    public void requireOneLeft(Act act) {
        em.createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(:officer, 71))", Object.class)
                .setParameter("officer", act.officer())
                .getSingleResult();
        var latest = em.createQuery(
                        "select r.at from Reveal r where r.officer = :officer and r.at > :since order by r.at desc",
                        Instant.class)
                .setParameter("officer", act.officer())
                .setParameter("since", act.at().minus(WITHIN))
                .setMaxResults(anHour)
                .getResultList();
        if (latest.size() >= anHour) {
            var oldest = latest.get(latest.size() - 1);
            throw new TooManyReveals(anHour, Duration.between(act.at(), oldest.plus(WITHIN)));
        }
    }

    /** Those of a case, latest first. */
    public List<Reveal> of(CaseFileId caseId) {
        return em.createQuery("select r from Reveal r where r.caseId = :caseId order by r.at desc, r.id", Reveal.class)
                .setParameter("caseId", caseId.uuid())
                .setMaxResults(OF_ONE_CASE)
                .getResultList();
    }

    public void add(Reveal reveal) {
        em.persist(reveal);
    }
}
