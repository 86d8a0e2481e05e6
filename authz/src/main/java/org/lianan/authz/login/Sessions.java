package org.lianan.authz.login;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.lianan.authz.refusal.PostingEnded;
import org.lianan.authz.secret.SecretBox;

/**
 * The browsers that are signed in. Any node serves any session and any node may die. The claims are as fresh as an
 * access token: after that Keycloak is asked again, and a session that it has ended is over here as well.
 */
@ApplicationScoped
public class Sessions {
    private static final int ID_BYTES = 32;
    private static final String TOKENS = "session-tokens";

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    @Inject
    SecretBox secrets;

    @Inject
    IdentityProvider identityProvider;

    @Inject
    PostedCallers callers;

    @Inject
    SignInRecord record;

    /**
     * Opens a session and returns the value of its cookie, which is kept nowhere.
     *
     * @throws PostingEnded for somebody whom Keycloak knows and who has no posting in force
     */
    @Transactional
    public String open(IdentityProvider.Tokens tokens) {
        var caller = Identity.of(tokens.claims()).flatMap(callers::of).orElseThrow(PostingEnded::new);
        var id = new byte[ID_BYTES];
        random.nextBytes(id);
        var cookie = Base64.getUrlEncoder().withoutPadding().encodeToString(id);
        var now = now();
        em.persist(new Session(
                hash(cookie),
                idpSession(tokens.claims()),
                caller.officer(),
                tokens.claims().toString(),
                seal(tokens),
                now.plusSeconds(tokens.freshForSeconds()),
                now));
        record.signedIn(caller.officer());
        return cookie;
    }

    /**
     * Who is behind the cookie, as Keycloak says now; nothing if the session is over.
     *
     * @param isActivity whether the officer did something, so that the session is not idle
     */
    @Transactional
    Optional<Identity> identityOf(String cookie, boolean isActivity) {
        var session = em.find(Session.class, hash(cookie));
        if (session == null) {
            return Optional.empty();
        }
        var now = now();
        if (session.isOver(now)) {
            em.remove(session);
            return Optional.empty();
        }
        if (session.isStale(now) && !renew(session, now)) {
            em.remove(session);
            return Optional.empty();
        }
        if (isActivity) {
            session.seen(now);
        }
        return claims(session).flatMap(Identity::of);
    }

    /** Ends the session and returns its refresh token, with which Keycloak ends its own. */
    @Transactional
    public Optional<String> end(String cookie) {
        var session = em.find(Session.class, hash(cookie));
        if (session == null) {
            return Optional.empty();
        }
        em.remove(session);
        record.signedOut(session.officer());
        return Optional.of(refreshToken(session));
    }

    /** Keycloak has ended a session of its own. */
    @Transactional
    public void endedAtKeycloak(String idpSession) {
        end(em.createQuery("select s from Session s where s.idpSession = :ended", Session.class)
                .setParameter("ended", idpSession)
                .getResultList());
    }

    /** Whatever this officer has open is over, in every browser. */
    @Transactional
    public void endAllOf(String officer) {
        end(em.createQuery("select s from Session s where s.officer = :officer", Session.class)
                .setParameter("officer", officer)
                .getResultList());
    }

    private void end(List<Session> ended) {
        for (var session : ended) {
            record.ended(session.officer());
            em.remove(session);
        }
    }

    /** Removes the sessions that are over, and says how many. */
    @Transactional
    public int sweep(Instant now) {
        return em.createQuery("delete from Session s where s.expiresAt < :now or s.lastSeenAt < :idleSince")
                .setParameter("now", now)
                .setParameter("idleSince", now.minus(Session.IDLE))
                .executeUpdate();
    }

    private boolean renew(Session session, Instant now) {
        em.lock(session, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(session);
        if (!session.isStale(now)) {
            return true;
        }
        try {
            var renewed = identityProvider.renew(refreshToken(session));
            renewed.ifPresent(tokens -> session.renewed(
                    tokens.claims().toString(), seal(tokens), now.plusSeconds(tokens.freshForSeconds())));
            return renewed.isPresent();
        } catch (IdentityProvider.IdentityProviderSilent silent) {
            return true;
        }
    }

    private static Optional<JWTClaimsSet> claims(Session session) {
        try {
            return Optional.of(JWTClaimsSet.parse(session.claims()));
        } catch (ParseException damaged) {
            return Optional.empty();
        }
    }

    private static String idpSession(JWTClaimsSet claims) {
        var sid = claims.getClaim("sid");
        return sid == null ? "" : sid.toString();
    }

    private byte[] seal(IdentityProvider.Tokens tokens) {
        return secrets.seal(tokens.refreshToken().getBytes(StandardCharsets.UTF_8), TOKENS);
    }

    private String refreshToken(Session session) {
        return new String(secrets.open(session.tokens(), TOKENS), StandardCharsets.UTF_8);
    }

    private static byte[] hash(String cookie) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(cookie.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
