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
import org.lianan.authz.label.Category;
import org.lianan.authz.label.Clearance;
import org.lianan.authz.refusal.NotFound;
import org.lianan.exchange.digest.Digest;
import org.lianan.exchange.evidence.entity.EvidenceFile;
import org.lianan.exchange.evidence.entity.EvidenceItem;
import org.lianan.exchange.evidence.entity.EvidenceSight;

/** All evidence items with their files. */
@ApplicationScoped
public class EvidenceItems {

    /** What a reader may see of a case's evidence: the own items, those offered, and those released to handling agencies. */
    private static final String REACHED = """
             ((i.caseId = :caseId
                and (i.agency = :agency or i.released = true and (:seesReleased = true or i.id in :selected)))
               or exists (select s from EvidenceSight s
                           where s.evidenceId = i.id and s.caseId = :caseId and :seesOffered = true
                             and (s.agency = :agency or :seesReleased = true)))
            """;

    /**
     * And of these, what the label admits the reader to. Whoever filed an item knows it. Where the open categories are taken
     * from those of the item and nothing is left, all of them are open.
     */
    private static final String VISIBLE = REACHED + """
             and (i.agency = :agency and i.createdBy = :officer
               or i.agency = :agency
                  and (i.label.audience in ('CASE', 'AGENCIES')
                       or i.label.audience = 'TEAM' and :isOnTeam = true
                       or i.label.audience = 'SEALED' and locate(:officerBetweenCommas, i.label.names) > 0)
                  and function('translate', i.label.categories, :known, '') = ''
               or i.agency <> :agency
                  and (i.label.audience = 'CASE'
                       or i.label.audience = 'AGENCIES' and locate(:agencyBetweenCommas, i.label.names) > 0)
                  and function('translate', i.label.categories, :shared, '') = '')
            """;

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    /**
     * How far the standing or the share of an agency goes.
     *
     * @param seesReleased whether everything that handling agencies have sealed is open
     * @param selected otherwise, the single items that a share has opened
     * @param seesOffered whether what was laid before the reader is open; who does no longer take part keeps the own items
     */
    public record Reach(boolean seesReleased, Set<UUID> selected, boolean seesOffered) {
        public Reach {
            selected = Set.copyOf(selected);
        }
    }

    /**
     * Who looks, from where, and how far.
     *
     * @param isOnTeam whether the officer works on the case
     * @param own what labels of the own agency's items admit the officer to
     * @param shared and those of other agencies' items
     */
    public record Reader(
            UUID caseId,
            Reach reach,
            AgencyId agency,
            String officer,
            boolean isOnTeam,
            Clearance own,
            Clearance shared) {

        /** In the place of the officer where it is not for one that something is read. */
        static final String NOBODY = "-";

        /** Whether the content of what is visible is open as well, and not only that it is there. */
        public boolean reads(EvidenceItem item) {
            if (!item.agency().equals(agency)) return true;
            return item.createdBy().equals(officer)
                    || own.read().containsAll(item.label().categories());
        }
    }

    /** Sends the changes to the database, so that the new version is known. */
    public void flush() {
        em.flush();
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
                .setParameter("agencyBetweenCommas", "," + reader.agency().id() + ",")
                .setParameter("officer", reader.officer())
                .setParameter("officerBetweenCommas", "," + reader.officer() + ",")
                .setParameter("isOnTeam", reader.isOnTeam())
                .setParameter("known", Category.letters(reader.own().known()))
                .setParameter("shared", Category.letters(reader.shared().known()))
                .setParameter("seesReleased", reader.reach().seesReleased())
                .setParameter("selected", reader.reach().selected())
                .setParameter("seesOffered", reader.reach().seesOffered());
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

    /** The edition that took the place of this one, as far as the wall lets the reader know of it. */
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
