package org.lianan.exchange.custody.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.lianan.exchange.digest.Digest;

/** Lets one transaction at a time do something that has a name, across all servers of the database. */
@ApplicationScoped
public class AdvisoryLock {

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    /** Waits until nobody else holds the name, and holds it until this transaction ends. */
    public void hold(String name) {
        em.createNativeQuery("SELECT cast(pg_advisory_xact_lock(:key) AS text)", String.class)
                .setParameter("key", key(name))
                .getSingleResult();
    }

    /** Holds the name until this transaction ends, unless somebody else does. */
    public boolean tryHold(String name) {
        return (Boolean) em.createNativeQuery("SELECT pg_try_advisory_xact_lock(:key)", Boolean.class)
                .setParameter("key", key(name))
                .getSingleResult();
    }

    private static long key(String name) {
        return ByteBuffer.wrap(Digest.of(name.getBytes(StandardCharsets.UTF_8)).bytes())
                .getLong();
    }
}
