package org.lianan.exchange.recognition.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.refusal.NotFound;
import org.lianan.exchange.recognition.entity.Recognition;
import org.lianan.exchange.recognition.entity.RecognitionState;

/** All recognitions. */
@ApplicationScoped
public class Recognitions {

    private static final int OF_MANY_ITEMS = 5_000;

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    public void add(Recognition recognition) {
        em.persist(recognition);
    }

    /** The recognition for a change that must not race with another one. */
    public Recognition getAlone(UUID id) {
        return Optional.ofNullable(em.find(Recognition.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    public Recognition get(UUID id) {
        return Optional.ofNullable(em.find(Recognition.class, id)).orElseThrow(NotFound::new);
    }

    public List<Recognition> of(Collection<UUID> evidenceIds) {
        if (evidenceIds.isEmpty()) return List.of();
        return em.createQuery(
                        "select r from Recognition r where r.evidenceId in :items order by r.offeredAt, r.id",
                        Recognition.class)
                .setParameter("items", evidenceIds)
                .setMaxResults(OF_MANY_ITEMS)
                .getResultList();
    }

    public Optional<Recognition> find(UUID evidenceId, UUID receivingCase, AgencyId receiver) {
        return em.createQuery("""
                        select r from Recognition r
                         where r.evidenceId = :item and r.receivingCase = :caseId and r.receivingAgency = :agency""", Recognition.class)
                .setParameter("item", evidenceId)
                .setParameter("caseId", receivingCase)
                .setParameter("agency", receiver.id())
                .getResultStream()
                .findFirst();
    }

    /** Those whose content is still to be checked, the oldest first. */
    public List<Recognition> unchecked(int limit) {
        return em.createQuery(
                        "select r from Recognition r where r.state = :offered order by r.offeredAt, r.id",
                        Recognition.class)
                .setParameter("offered", RecognitionState.OFFERED)
                .setMaxResults(limit)
                .getResultList();
    }
}
