package org.lianan.authz.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The place of an event in the chain (链式摘要): SHA-256 over the digest of the event before, a line feed, and the line of
 * this event. Whoever changes, removes or moves an event must recompute all that follow, and the anchors do not move.
 */
@Entity
@Table(schema = "authz", name = "audit_link")
public class ChainLink {
    /** What the first event has before it. */
    public static final String BEGINNING = "0".repeat(64);

    @Id
    private long seq;

    @Column(name = "event_id")
    private UUID eventId;

    private byte[] digest;

    @SuppressWarnings("NullAway.Init")
    protected ChainLink() {}

    ChainLink(long seq, UUID eventId, String digest) {
        this.seq = seq;
        this.eventId = eventId;
        this.digest = HexFormat.of().parseHex(digest);
    }

    public long seq() {
        return seq;
    }

    public UUID eventId() {
        return eventId;
    }

    public String digest() {
        return HexFormat.of().formatHex(digest);
    }

    /** The digest of an event that follows {@code previous}. */
    public static String digest(String previous, String line) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest((previous + "\n" + line).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
