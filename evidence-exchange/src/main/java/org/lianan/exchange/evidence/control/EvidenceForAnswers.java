package org.lianan.exchange.evidence.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.label.Category;
import org.lianan.casework.assistance.entity.AnswerEvidence;
import org.lianan.exchange.evidence.entity.EvidenceState;

/** Answers which evidence may go with a letter: what the answering agency has itself sealed in that case, as far as its label lets it go to another. */
@ApplicationScoped
public class EvidenceForAnswers implements AnswerEvidence {

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    @Override
    public Set<UUID> fit(UUID caseId, AgencyId owner, Collection<UUID> evidenceIds) {
        if (evidenceIds.isEmpty()) return Set.of();
        return new HashSet<>(em.createQuery("""
                        select i.id from EvidenceItem i
                         where i.id in :items and i.caseId = :caseId and i.agency = :owner and i.state = :sealed
                           and i.damagedSince is null and i.label.audience in ('CASE', 'AGENCIES')
                           and function('translate', i.label.categories, :grantable, '') = ''
                         order by i.id""", UUID.class)
                .setParameter("items", evidenceIds)
                .setParameter("caseId", caseId)
                .setParameter("owner", owner.id())
                .setParameter("grantable", Category.letters(Category.grantable()))
                .setParameter("sealed", EvidenceState.SEALED)
                .setMaxResults(evidenceIds.size())
                .getResultList());
    }
}
