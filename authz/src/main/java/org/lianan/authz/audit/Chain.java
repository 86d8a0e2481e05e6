package org.lianan.authz.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianan.authz.wall.Principal;
import org.lianan.authz.wall.Wall;

/** Keeps the chain over all events: gives each its place, and deposits the head. */
@ApplicationScoped
public class Chain {
    static final int BATCH = 500;
    private static final Duration BETWEEN_ANCHORS = Duration.ofMinutes(1);
    private static final long LOCK = 0x6c69616e616e01L;

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    @Inject
    Wall wall;

    @Inject
    Anchors anchors;

    /** An anchor as the database remembers it. */
    public record Anchor(ChainHead head, Instant at, String leaf) {}

    /** Gives waiting events their places in the order in which they were written, and says whether there may be more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean extend() {
        return wall.as(Principal.AUDIT, this::extendByABatch);
    }

    /** Deposits the head if it has grown and the last deposit is old enough. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void anchorNowAndThen() {
        var now = now();
        if (lastAnchor()
                .filter(last -> last.at().plus(BETWEEN_ANCHORS).isAfter(now))
                .isEmpty()) {
            anchor(now);
        }
    }

    /** Deposits the head now, unless it lies there already. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Anchor> anchor() {
        anchor(now());
        return lastAnchor();
    }

    public Optional<ChainHead> head() {
        return em.createQuery("select l from ChainLink l order by l.seq desc", ChainLink.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(link -> new ChainHead(link.seq(), link.digest()));
    }

    @SuppressWarnings("unchecked")
    public List<Anchor> allAnchors() {
        List<Object[]> rows = em.createNativeQuery("SELECT seq, digest, at, leaf FROM authz.audit_anchor ORDER BY seq")
                .getResultList();
        return rows.stream().map(Chain::anchor).toList();
    }

    private void anchor(Instant now) {
        hold();
        var head = head();
        var last = lastAnchor();
        if (head.isEmpty()
                || last.filter(l -> l.head().seq() == head.get().seq()).isPresent()) {
            return;
        }
        var leaf = wall.as(Principal.AUDIT, () -> anchors.deposit(head.get(), now));
        em.createNativeQuery(
                        "INSERT INTO authz.audit_anchor (seq, digest, at, leaf) VALUES (:seq, :digest, :at, :leaf)")
                .setParameter("seq", head.get().seq())
                .setParameter("digest", HexFormat.of().parseHex(head.get().digest()))
                .setParameter("at", now)
                .setParameter("leaf", HexFormat.of().parseHex(leaf))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private Optional<Anchor> lastAnchor() {
        List<Object[]> rows = em.createNativeQuery(
                        "SELECT seq, digest, at, leaf FROM authz.audit_anchor ORDER BY seq DESC LIMIT 1")
                .getResultList();
        return rows.stream().findFirst().map(Chain::anchor);
    }

    @SuppressWarnings("unchecked")
    private boolean extendByABatch() {
        hold();
        List<Object[]> waiting = em.createNativeQuery(
                        "SELECT number, cast(event_id AS text) FROM authz.audit_pending ORDER BY number LIMIT " + BATCH)
                .getResultList();
        if (waiting.isEmpty()) {
            return false;
        }
        var ids = waiting.stream().map(row -> UUID.fromString((String) row[1])).toList();
        var events = em.createQuery("select e from AuditEvent e where e.id in :ids", AuditEvent.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(AuditEvent::id, Function.identity()));
        var head = head().orElse(new ChainHead(0, ChainLink.BEGINNING));
        for (var id : ids) {
            var event = events.get(id);
            var line = event == null ? "" : EventLine.of(event); // one that vanished leaves its place empty
            head = new ChainHead(head.seq() + 1, ChainLink.digest(head.digest(), line));
            em.persist(new ChainLink(head.seq(), id, head.digest()));
        }
        em.createNativeQuery("DELETE FROM authz.audit_pending WHERE number IN (:numbers)")
                .setParameter("numbers", waiting.stream().map(row -> row[0]).toList())
                .executeUpdate();
        return waiting.size() == BATCH;
    }

    /** Only one server at a time adds to the chain. */
    private void hold() {
        em.createNativeQuery("SELECT cast(pg_advisory_xact_lock(:key) AS text)", String.class)
                .setParameter("key", LOCK)
                .getSingleResult();
    }

    private static Anchor anchor(Object[] row) {
        var hex = HexFormat.of();
        return new Anchor(
                new ChainHead(((Number) row[0]).longValue(), hex.formatHex((byte[]) row[1])),
                instant(row[2]),
                hex.formatHex((byte[]) row[3]));
    }

    private static Instant instant(Object column) {
        if (column instanceof Instant instant) {
            return instant;
        }
        return column instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) column).toInstant();
    }

    private static Instant now() {
        return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
