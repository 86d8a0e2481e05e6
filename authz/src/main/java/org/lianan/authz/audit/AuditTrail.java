package org.lianan.authz.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.authz.wall.Principal;
import org.lianan.authz.wall.Wall;

/** Adds to the audit trail. In a transaction under way an event stands or falls with what it records. */
@ApplicationScoped
@Transactional
public class AuditTrail {
    @PersistenceContext(unitName = "portal")
    EntityManager em;

    @Inject
    Wall wall;

    @Inject
    CurrentCaller caller;

    /** The time is the machine's: the demo's clock does not move the audit. */
    public void note(AuditEvent.Who who, AuditEvent.What what, String outcome, int status) {
        var event = new AuditEvent(who, what, outcome, status, Clock.systemUTC().instant());
        if (caller.ifSignedIn()
                .filter(c -> c.agency().id().equals(who.agency()))
                .isPresent()) {
            em.persist(event);
        } else {
            wall.as(Principal.AUDIT, () -> em.persist(event));
        }
    }
}
