package org.lianan.authz.login;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A browser that is signed in (会话); the cookie's value is known here only as a hash. */
@Entity
@Table(schema = "authz")
public class Session {
    /** ASVS 5.0, 7.3.1: without any request for so long, the officer signs in again. */
    static final Duration IDLE = Duration.ofMinutes(15);

    /** ASVS 5.0, 7.3.2: a working day, whatever happens. */
    static final Duration LONGEST = Duration.ofHours(10);

    /** How exactly {@code lastSeenAt} is kept, so that not every request writes. */
    private static final Duration SEEN_STEP = Duration.ofMinutes(1);

    @Id
    @Column(name = "id_hash")
    private byte[] idHash;

    @Column(name = "idp_session")
    private @Nullable String idpSession;

    private String officer;
    private String claims;
    private byte[] tokens;

    @Column(name = "fresh_until")
    private Instant freshUntil;

    @Column(name = "signed_in_at")
    private Instant signedInAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected Session() {}

    Session(
            byte[] idHash,
            @Nullable String idpSession,
            String officer,
            String claims,
            byte[] tokens,
            Instant freshUntil,
            Instant now) {
        this.idHash = idHash;
        this.idpSession = idpSession;
        this.officer = officer;
        this.claims = claims;
        this.tokens = tokens;
        this.freshUntil = freshUntil;
        signedInAt = now;
        lastSeenAt = now;
        expiresAt = now.plus(LONGEST);
    }

    boolean isOver(Instant now) {
        return now.isAfter(expiresAt) || now.isAfter(lastSeenAt.plus(IDLE));
    }

    boolean isStale(Instant now) {
        return now.isAfter(freshUntil);
    }

    void seen(Instant now) {
        if (now.isAfter(lastSeenAt.plus(SEEN_STEP))) {
            lastSeenAt = now;
        }
    }

    void renewed(String claimsNow, byte[] tokensNow, Instant freshUntilNow) {
        claims = claimsNow;
        tokens = tokensNow;
        freshUntil = freshUntilNow;
    }

    String officer() {
        return officer;
    }

    String claims() {
        return claims;
    }

    byte[] tokens() {
        return tokens;
    }
}
