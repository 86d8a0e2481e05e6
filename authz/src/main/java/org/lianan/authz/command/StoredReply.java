package org.lianan.authz.command;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a command answered when it first arrived. */
@Entity
@Table(schema = "authz", name = "stored_reply")
@IdClass(StoredReply.Key.class)
public class StoredReply {
    /** Keys are the caller's own: two officers may use the same. */
    public record Key(String officer, String key) {}

    @Id
    private String officer;

    @Id
    private String key;

    @Column(name = "request_digest")
    private byte[] requestDigest;

    private int status;
    private @Nullable Long version;
    private @Nullable String body;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected StoredReply() {}

    boolean answers(byte[] digest) {
        return MessageDigest.isEqual(requestDigest, digest);
    }

    int status() {
        return status;
    }

    @Nullable
    Long version() {
        return version;
    }

    @Nullable
    String body() {
        return body;
    }

    Instant at() {
        return at;
    }
}
