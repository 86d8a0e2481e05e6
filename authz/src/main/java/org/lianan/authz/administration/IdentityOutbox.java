package org.lianan.authz.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.lianan.authz.Ids;
import org.lianan.authz.agency.Officers;

/**
 * What Keycloak has still to be told. An order is written in the transaction of the change and carried out after it, as
 * often as it takes. It does not say what changed: the account is brought into line with the posting as it is when the order
 * is carried out, so orders may be repeated and may overtake one another.
 */
@ApplicationScoped
public class IdentityOutbox {
    private static final Logger LOG = Logger.getLogger(IdentityOutbox.class.getName());

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    @Inject
    Officers officers;

    @Inject
    KeycloakAccounts accounts;

    /** @param endsSessions whether whoever is signed in there has to sign in again */
    void order(String officer, boolean endsSessions) {
        em.persist(new IdpOrder(
                Ids.next(), officer, endsSessions, Clock.systemUTC().instant()));
    }

    /** Those of them of whom Keycloak has still to hear. */
    Set<String> pendingAmong(Collection<String> names) {
        if (names.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(em.createQuery(
                        "select distinct o.officer from IdpOrder o where o.doneAt is null and o.officer in :names",
                        String.class)
                .setParameter("names", names)
                .getResultList());
    }

    /** Carries out the next order that is due, on whichever server is first; says whether there was one. */
    @Transactional
    public boolean carryOutNext() {
        var now = Clock.systemUTC().instant();
        var due = em.createNativeQuery("""
                        SELECT * FROM authz.idp_order WHERE done_at IS NULL AND due_at <= :now
                         ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED""", IdpOrder.class)
                .setParameter("now", now)
                .getResultList();
        if (due.isEmpty()) {
            return false;
        }
        var order = (IdpOrder) due.get(0);
        try {
            var officer = officers.find(order.officer());
            if (officer.isPresent()) {
                accounts.bringIntoLine(officer.get(), order.endsSessions());
            }
            order.carriedOut(now);
        } catch (KeycloakAccounts.NotCarriedOut failed) {
            order.failed(failed.why(), now);
            LOG.log(Level.WARNING, "order {0} to Keycloak waits: {1}", new Object[] {order.id(), failed.why()});
        }
        return true;
    }
}
