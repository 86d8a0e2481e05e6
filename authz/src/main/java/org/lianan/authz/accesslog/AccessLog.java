package org.lianan.authz.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Ids;
import org.lianan.authz.caller.Caller;

/** The record of every request that reached the gate; if it cannot be written, the request is not served. */
@ApplicationScoped
public class AccessLog {
    private static final int LONGEST_OBJECT = 300;

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    /**
     * @param object path of what was asked for, without query
     * @param outcome ALLOWED, HIDDEN, or the rule that denied
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void note(
            UUID requestId, Caller caller, String action, @Nullable UUID caseId, String object, String outcome) {
        var now = Clock.systemUTC().instant();
        var bounded = object.substring(0, Math.min(object.length(), LONGEST_OBJECT));
        em.persist(new AccessEvent(Ids.next(), now, requestId, caller, action, caseId, bounded, outcome));
    }
}
