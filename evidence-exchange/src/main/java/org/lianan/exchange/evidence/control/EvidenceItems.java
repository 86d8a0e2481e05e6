package org.lianan.exchange.evidence.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.refusal.NotFound;
import org.lianan.exchange.digest.Digest;
import org.lianan.exchange.evidence.entity.EvidenceFile;
import org.lianan.exchange.evidence.entity.EvidenceItem;
import org.lianan.exchange.evidence.entity.EvidenceSight;

/** All evidence items with their files. */
@ApplicationScoped
public class EvidenceItems {

    /** What a reader may see of a case's evidence: the own items, those offered, and those released to handling agencies. */
    private static final String VISIBLE = """
             ((i.caseId = :caseId
                and (i.agency = :agency or i.released = true and (:seesReleased = true or i.id in :selected)))
               or exists (select s from EvidenceSight s
                           where s.evidenceId = i.id and s.caseId = :caseId and :seesOffered = true
                             and (s.agency = :agency or :seesReleased = true)))
            """;

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    /**
     * Who looks, from where, and how far.
     *
     * @param seesReleased whether everything that handling agencies have sealed is open to the reader
     * @param selected otherwise, the single items that a share has opened
     * @param seesOffered whether what was laid before the reader is open; who does no longer take part keeps the own items
     */
    public record Reader(UUID caseId, AgencyId agency, boolean seesReleased, Set<UUID> selected, boolean seesOffered) {
        public Reader {
            selected = Set.copyOf(selected);
        }
    }

    public void add(EvidenceItem item) {
        em.persist(item);
    }

    public EvidenceItem get(UUID id) {
        return Optional.ofNullable(em.find(EvidenceItem.class, id)).orElseThrow(NotFound::new);
    }

    /** The item for a change that must not race with another one. */
    public EvidenceItem getAlone(UUID id) {
        return Optional.ofNullable(em.find(EvidenceItem.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** The item as this reader may see it; hidden and absent are the same. */
    public EvidenceItem get(UUID id, Reader reader) {
        return seenBy(
                        reader,
                        em.createQuery(
                                "select i from EvidenceItem i where i.id = :id and " + VISIBLE, EvidenceItem.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Fills in who looks, wherever a query asks what is visible. */
    private static <T> TypedQuery<T> seenBy(Reader reader, TypedQuery<T> query) {
        return query.setParameter("caseId", reader.caseId())
                .setParameter("agency", reader.agency().id())
                .setParameter("seesReleased", reader.seesReleased())
                .setParameter("selected", reader.selected())
                .setParameter("seesOffered", reader.seesOffered());
    }

    /** Which of these items this reader may see. */
    public Set<UUID> inSight(Set<UUID> ids, Reader reader) {
        return seenBy(
                        reader,
                        em.createQuery("select i.id from EvidenceItem i where i.id in :ids and " + VISIBLE, UUID.class))
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** What this reader may see, in the order of the numbers, after the given number and edition. */
    public List<EvidenceItem> of(Reader reader, int afterNumber, int afterEdition, int limit) {
        return seenBy(reader, em.createQuery("select i from EvidenceItem i where " + VISIBLE + """
                                  and (i.number > :number or i.number = :number and i.edition > :edition)
                                order by i.number, i.edition""", EvidenceItem.class))
                .setParameter("number", afterNumber)
                .setParameter("edition", afterEdition)
                .setMaxResults(limit)
                .getResultList();
    }

    /** A sealed file with this content among what the reader may see. */
    public Optional<EvidenceFile> match(Digest digest, Reader reader) {
        return seenBy(
                        reader,
                        em.createQuery(
                                "select f from EvidenceFile f join f.item i where f.sha256 = :sha256 and i.sealedAt is not null and "
                                        + VISIBLE + " order by i.number, i.edition desc, f.no",
                                EvidenceFile.class))
                .setParameter("sha256", digest.sha256())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The edition that took the place of this one. */
    public Optional<EvidenceItem> successorOf(UUID id) {
        return em.createQuery(
                        "select i from EvidenceItem i where i.supplements = :id order by i.edition", EvidenceItem.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Kept and undamaged files whose second fingerprint is still to be taken, the oldest first. */
    public List<EvidenceFile> withoutSm3(int limit) {
        return em.createQuery("""
                        select f from EvidenceFile f
                         where f.sm3 is null and f.keptAt is not null and f.item.damagedSince is null
                         order by f.keptAt, f.id""", EvidenceFile.class).setMaxResults(limit).getResultList();
    }

    public Optional<EvidenceFile> file(UUID fileId) {
        return Optional.ofNullable(em.find(EvidenceFile.class, fileId));
    }

    /** Lets an agency see the item in one of its cases. */
    public void show(UUID evidenceId, UUID caseId, AgencyId agency) {
        var sight = new EvidenceSight(caseId, agency, evidenceId);
        if (em.find(EvidenceSight.class, sight.key()) == null) em.persist(sight);
    }

    /** The next number in the case; two officers who file at once get two numbers. */
    public int nextNumber(UUID caseId) {
        return ((Number) em.createNativeQuery("""
                        INSERT INTO exchange.evidence_number AS n (case_id, last) VALUES (:case, 1)
                        ON CONFLICT (case_id) DO UPDATE SET last = n.last + 1
                        RETURNING last
                        """, Integer.class)
                        .setParameter("case", caseId)
                        .getSingleResult())
                .intValue();
    }

    public long nextReceipt() {
        return ((Number) em.createNativeQuery("SELECT nextval('exchange.receipt_number')", Long.class)
                        .getSingleResult())
                .longValue();
    }
}
