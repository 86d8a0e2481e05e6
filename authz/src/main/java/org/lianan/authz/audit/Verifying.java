package org.lianan.authz.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.audit.Verification.AnchorView;
import org.lianan.authz.audit.Verification.Bad;
import org.lianan.authz.audit.Verification.Fault;
import org.lianan.authz.wall.Principal;
import org.lianan.authz.wall.Wall;

/** Recomputes the chain from the events, and holds it against the heads that were deposited. */
@ApplicationScoped
public class Verifying {
    private static final int BATCH = 2_000;
    /** The newest deposits bind all that came before them; so many are proven to be in the log. */
    private static final int PROVEN = 50;

    private static final Duration ON_ITS_WAY = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    @Inject
    Wall wall;

    @Inject
    Chain chain;

    @Inject
    Anchors anchors;

    @Transactional
    public Verification verify() {
        return wall.as(Principal.AUDIT, this::recompute);
    }

    private Verification recompute() {
        long keptFrom = number("SELECT coalesce(max(through), 0) + 1 FROM authz.audit_retention");
        var all = chain.allAnchors();
        Map<Long, Chain.Anchor> anchorAt =
                all.stream().collect(Collectors.toMap(anchor -> anchor.head().seq(), Function.identity()));
        var bad = new ArrayList<Bad>();
        var recomputed = new HashMap<Long, String>();
        var head = new ChainHead(keptFrom - 1, digestBefore(keptFrom));
        long checked = 0;
        var links = links(head.seq());
        while (!links.isEmpty() && bad.isEmpty()) {
            var events = events(links);
            for (var link : links) {
                var fault = fault(link, events.get(link.eventId()), head);
                if (fault != null) {
                    bad.add(new Bad(link.seq(), link.eventId(), fault));
                    break;
                }
                head = new ChainHead(link.seq(), link.digest());
                checked++;
                if (anchorAt.containsKey(link.seq())) {
                    recomputed.put(link.seq(), link.digest());
                }
            }
            em.clear();
            links = bad.isEmpty() ? links(head.seq()) : List.of();
        }
        if (bad.isEmpty()) {
            againstTheLog(all, recomputed, keptFrom, head).ifPresent(bad::add);
        }
        if (bad.isEmpty()) {
            notChained().ifPresent(bad::add);
        }
        var last = all.isEmpty() ? null : all.get(all.size() - 1);
        return new Verification(
                bad.isEmpty(),
                checked,
                number("SELECT count(*) FROM authz.audit_pending"),
                keptFrom,
                head.seq() == 0 ? null : head,
                last == null ? null : new AnchorView(last.head().seq(), last.at(), last.leaf()),
                bad.isEmpty() ? null : bad.get(0));
    }

    private static @Nullable Fault fault(ChainLink link, @Nullable AuditEvent event, ChainHead before) {
        if (link.seq() != before.seq() + 1) {
            return Fault.GAP;
        }
        if (event == null) {
            return Fault.MISSING;
        }
        return ChainLink.digest(before.digest(), EventLine.of(event)).equals(link.digest()) ? null : Fault.CHANGED;
    }

    private Optional<Bad> againstTheLog(
            List<Chain.Anchor> all, Map<Long, String> recomputed, long keptFrom, ChainHead head) {
        for (int i = 0; i < all.size(); i++) {
            var anchor = all.get(i);
            long seq = anchor.head().seq();
            if (seq < keptFrom) {
                continue;
            }
            if (seq > head.seq()) {
                return Optional.of(new Bad(head.seq() + 1, null, Fault.GAP));
            }
            boolean isAsRemembered = anchor.head().digest().equals(recomputed.get(seq));
            if (!isAsRemembered || (i >= all.size() - PROVEN && !liesInTheLog(anchor))) {
                return Optional.of(new Bad(seq, null, Fault.NOT_AS_ANCHORED));
            }
        }
        var newest = anchors.newest();
        var remembered = all.isEmpty()
                ? Optional.<String>empty()
                : Optional.of(all.get(all.size() - 1).leaf());
        return newest.equals(remembered)
                ? Optional.empty()
                : Optional.of(new Bad(head.seq(), null, Fault.NOT_AS_ANCHORED));
    }

    private boolean liesInTheLog(Chain.Anchor anchor) {
        var deposited = anchors.find(anchor.leaf());
        if (deposited.isEmpty()) {
            return anchor.at().plus(ON_ITS_WAY).isAfter(Clock.systemUTC().instant());
        }
        return deposited.get().head().equals(anchor.head());
    }

    private Optional<Bad> notChained() {
        return em.createQuery("""
                        select e.id from AuditEvent e
                        where not exists (select 1 from ChainLink l where l.eventId = e.id)
                        order by e.at""", UUID.class)
                .setMaxResults(Chain.BATCH)
                .getResultStream()
                .filter(id -> number("SELECT count(*) FROM authz.audit_pending WHERE event_id = '" + id + "'") == 0)
                .findFirst()
                .map(id -> new Bad(0, id, Fault.NOT_CHAINED));
    }

    private List<ChainLink> links(long after) {
        return em.createQuery("select l from ChainLink l where l.seq > :after order by l.seq", ChainLink.class)
                .setParameter("after", after)
                .setMaxResults(BATCH)
                .getResultList();
    }

    private Map<UUID, AuditEvent> events(List<ChainLink> links) {
        return em.createQuery("select e from AuditEvent e where e.id in :ids", AuditEvent.class)
                .setParameter("ids", links.stream().map(ChainLink::eventId).toList())
                .getResultStream()
                .collect(Collectors.toMap(AuditEvent::id, Function.identity()));
    }

    /** Where events were removed, the chain goes on from the head that was deposited. */
    private String digestBefore(long keptFrom) {
        return keptFrom == 1
                ? ChainLink.BEGINNING
                : em.find(ChainLink.class, keptFrom - 1).digest();
    }

    private long number(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
