package org.lianan.authz.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.refusal.NotFound;

/** The proposals of which an agency is one side: it proposes, or the officer will be there. */
@ApplicationScoped
class PostingChanges {
    private static final int SHOWN = 200;

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    PostingChange get(UUID id, AgencyId reader) {
        var change = em.find(PostingChange.class, id);
        if (change == null || !(change.agency().equals(reader) || change.from().equals(reader))) {
            throw new NotFound();
        }
        return change;
    }

    /** Those that wait first, then the youngest. */
    List<PostingChange> of(AgencyId agency) {
        return em.createQuery("""
                        select c from PostingChange c where c.agency = :agency or c.fromAgency = :agency
                         order by case when c.state = :open then 0 else 1 end, c.proposedAt desc""", PostingChange.class)
                .setParameter("agency", agency.id())
                .setParameter("open", ChangeState.PROPOSED)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** @throws ChangePending if one for this officer waits, in whichever agency */
    void propose(PostingChange change) {
        var waiting = em.createQuery(
                        "select count(c) from PostingChange c where c.officer = :officer and c.state = :open",
                        Long.class)
                .setParameter("officer", change.officer())
                .setParameter("open", ChangeState.PROPOSED)
                .getSingleResult();
        if (waiting > 0) {
            throw new ChangePending();
        }
        em.persist(change);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
