package org.lianan.exchange.custody.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.agency.Agencies;
import org.lianan.authz.agency.Agency;
import org.lianan.authz.caller.AgencyId;
import org.lianan.exchange.custody.entity.CustodyEntry;
import org.lianan.exchange.custody.entity.CustodyKind;
import org.lianan.exchange.custody.entity.LogName;
import org.lianan.exchange.ledger.CanonicalJson;
import org.lianan.exchange.ledger.Leaf;

/** The chain of custody 证据保管链 of all evidence: entries can be appended and read, nothing else. */
@ApplicationScoped
public class CustodyLog {

    private static final int MOST_ENTRIES = 1_000;
    private static final Set<CustodyKind> SEALING = EnumSet.of(CustodyKind.REGISTERED, CustodyKind.AMENDED);

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    @Inject
    Agencies agencies;

    @Inject
    AdvisoryLock lock;

    private final SecureRandom random = new SecureRandom();

    /** What happened, by whom and to what; the rest of the entry follows from the chain so far. */
    public record Happening(
            CustodyKind kind, UUID evidenceId, UUID caseId, String officer, AgencyId agency, Instant at) {
        public Happening {
            at = at.truncatedTo(ChronoUnit.MILLIS); // the leaf has milliseconds, and the two must agree
        }
    }

    /**
     * Writes an entry in the transaction of the act that it records.
     *
     * @param content the files, where the event fixes or hands over content
     * @param cited the leaf to which this event answers
     * @param details what else belongs to the full event; texts, whole numbers, lists and maps
     */
    public CustodyEntry append(
            Happening what,
            Leaf.@Nullable Content content,
            Leaf.@Nullable Citation cited,
            Map<String, Object> details) {
        lock.hold("custody of " + what.evidenceId());
        var previous = last(what.evidenceId());
        var salt = new byte[Leaf.Commitment.SALT_BYTES];
        random.nextBytes(salt);
        var body = body(what, details);
        var leaf = new Leaf(
                what.kind().leafType(),
                what.at(),
                what.caseId(),
                what.evidenceId(),
                previous.map(CustodyEntry::sequence).orElse(0) + 1,
                what.agency().id(),
                content,
                Leaf.Commitment.to(salt, body),
                previous.map(CustodyEntry::leafHash).orElse(null),
                cited);
        var log = logOf(what.agency());
        var entry = new CustodyEntry(what.kind(), leaf, what.officer(), log.name(), body, salt);
        em.persist(entry);
        em.flush();
        em.createNativeQuery("INSERT INTO exchange.log_pending (log, entry_id) VALUES (:log, :entry)")
                .setParameter("log", log.name())
                .setParameter("entry", entry.id())
                .executeUpdate();
        return entry;
    }

    /** The entries of an item from the first to the last. */
    public List<CustodyEntry> of(UUID evidenceId) {
        return em.createQuery(
                        "select e from CustodyEntry e where e.evidenceId = :evidence order by e.sequence",
                        CustodyEntry.class)
                .setParameter("evidence", evidenceId)
                .setMaxResults(MOST_ENTRIES)
                .getResultList();
    }

    /** The entry with which the item was sealed. */
    public Optional<CustodyEntry> sealing(UUID evidenceId) {
        return em.createQuery(
                        "select e from CustodyEntry e where e.evidenceId = :evidence and e.kind in :kinds",
                        CustodyEntry.class)
                .setParameter("evidence", evidenceId)
                .setParameter("kinds", SEALING)
                .getResultStream()
                .findFirst();
    }

    /** The newest entry of an item. */
    public Optional<CustodyEntry> last(UUID evidenceId) {
        return em.createQuery(
                        "select e from CustodyEntry e where e.evidenceId = :evidence order by e.sequence desc",
                        CustodyEntry.class)
                .setParameter("evidence", evidenceId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private LogName logOf(AgencyId agency) {
        return agencies.find(agency)
                .flatMap(Agency::divisionCode)
                .map(LogName::ofDivision)
                .orElse(LogName.NATIONAL);
    }

    private static String body(Happening what, Map<String, Object> details) {
        var body = new HashMap<String, Object>(details);
        body.put("kind", what.kind().name());
        body.put("evidence", what.evidenceId().toString());
        body.put("case", what.caseId().toString());
        body.put("officer", what.officer());
        body.put("agency", what.agency().id());
        body.put("at", what.at().toString());
        return CanonicalJson.text(body);
    }
}
