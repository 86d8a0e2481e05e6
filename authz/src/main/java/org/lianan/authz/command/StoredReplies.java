package org.lianan.authz.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answers that commands gave. */
@ApplicationScoped
public class StoredReplies {
    private static final int NOT_YET = 0;

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    /**
     * Takes the key for this command. A second arrival at the same moment waits here until the first has committed.
     *
     * @return the reply of an earlier arrival, or nothing if this is the first
     */
    Optional<StoredReply> claim(String officer, String key, byte[] digest, Instant now) {
        var claimed = em.createNativeQuery("""
                        INSERT INTO authz.stored_reply (officer, key, request_digest, status, at)
                        VALUES (:officer, :key, :digest, :status, :now)
                        ON CONFLICT DO NOTHING
                        """)
                .setParameter("officer", officer)
                .setParameter("key", key)
                .setParameter("digest", digest)
                .setParameter("status", NOT_YET)
                .setParameter("now", now)
                .executeUpdate();
        return claimed == 1
                ? Optional.empty()
                : Optional.ofNullable(em.find(StoredReply.class, new StoredReply.Key(officer, key)));
    }

    void keep(String officer, String key, int status, @Nullable Long version, @Nullable String body) {
        em.createQuery("""
                        update StoredReply r set r.status = :status, r.version = :version, r.body = :body
                        where r.officer = :officer and r.key = :key
                        """)
                .setParameter("status", status)
                .setParameter("version", version)
                .setParameter("body", body)
                .setParameter("officer", officer)
                .setParameter("key", key)
                .executeUpdate();
    }

    /** Removes the answers that are older, and says how many. */
    @Transactional
    public int sweep(Instant olderThan) {
        return em.createQuery("delete from StoredReply r where r.at < :olderThan")
                .setParameter("olderThan", olderThan)
                .executeUpdate();
    }
}
