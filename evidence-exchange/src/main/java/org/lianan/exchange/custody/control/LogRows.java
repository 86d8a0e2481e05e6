package org.lianan.exchange.custody.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianan.authz.wall.Principal;
import org.lianan.authz.wall.Wall;
import org.lianan.exchange.custody.entity.CustodyEntry;
import org.lianan.exchange.custody.entity.LogName;
import org.lianan.exchange.ledger.MerkleTree;
import org.lianan.exchange.ledger.TreeHash;

/** The rows of the logs: leaves in their order, hashes of complete subtrees, checkpoints. They are added and read only. */
@ApplicationScoped
public class LogRows {

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    @Inject
    Wall wall;

    /** A signed checkpoint as it was published. */
    public record Published(long size, String note, Instant signedAt) {}

    /** The logs in which entries wait for their place. */
    @SuppressWarnings("unchecked")
    public List<LogName> waiting() {
        List<String> names = em.createNativeQuery("SELECT DISTINCT log FROM exchange.log_pending ORDER BY log")
                .getResultList();
        return names.stream().map(LogName::new).toList();
    }

    /** The logs that have leaves. */
    @SuppressWarnings("unchecked")
    public List<LogName> all() {
        List<String> names = em.createNativeQuery("SELECT log FROM exchange.log_leaf WHERE index = 0 ORDER BY log")
                .getResultList();
        return names.stream().map(LogName::new).toList();
    }

    /** Gives the longest waiting entries their places, at most so many, and says how many these were. */
    public int integrate(LogName log, int limit) {
        var entries = pending(log, limit);
        long size = size(log);
        var fresh = new HashMap<MerkleTree.Node, TreeHash>();
        for (var entry : entries) {
            var tree = new MerkleTree(size, node -> {
                var known = fresh.get(node);
                return known == null ? hash(log, node) : known;
            });
            var added = tree.adding(entry.leafHash());
            fresh.putAll(added);
            added.forEach((node, hash) -> keep(log, node, hash));
            place(log, size, entry);
            size++;
        }
        return entries.size();
    }

    public long size(LogName log) {
        return ((Number) em.createNativeQuery("""
                        SELECT coalesce(max(index) + 1, 0) FROM exchange.log_leaf WHERE log = :log
                        """)
                        .setParameter("log", log.name())
                        .getSingleResult())
                .longValue();
    }

    /** The tree of the first so many leaves. */
    public MerkleTree tree(LogName log, long size) {
        return new MerkleTree(size, node -> hash(log, node));
    }

    @SuppressWarnings("unchecked")
    public Optional<Long> indexOf(CustodyEntry entry) {
        List<Number> indexes = em.createNativeQuery("SELECT index FROM exchange.log_leaf WHERE entry_id = :entry")
                .setParameter("entry", entry.id())
                .getResultList();
        return indexes.stream().map(Number::longValue).findFirst();
    }

    /** The places of many entries in one query. */
    @SuppressWarnings("unchecked")
    public Map<Long, Long> indexesOf(List<CustodyEntry> entries) {
        if (entries.isEmpty()) return Map.of();
        List<Object[]> rows = em.createNativeQuery(
                        "SELECT entry_id, index FROM exchange.log_leaf WHERE entry_id IN (:entries)")
                .setParameter("entries", entries.stream().map(CustodyEntry::id).toList())
                .getResultList();
        var indexes = new HashMap<Long, Long>();
        rows.forEach(row -> indexes.put(((Number) row[0]).longValue(), ((Number) row[1]).longValue()));
        return indexes;
    }

    public Optional<CustodyEntry> entryOf(TreeHash leaf) {
        return wall.as(
                Principal.LOG,
                () -> em.createQuery("select e from CustodyEntry e where e.leafHash = :leaf", CustodyEntry.class)
                        .setParameter("leaf", leaf.bytes())
                        .getResultStream()
                        .findFirst());
    }

    @SuppressWarnings("unchecked")
    public Optional<Published> checkpoint(LogName log) {
        List<Object[]> rows = em.createNativeQuery("""
                        SELECT size, note, signed_at FROM exchange.log_checkpoint
                        WHERE log = :log ORDER BY size DESC LIMIT 1
                        """, Object[].class)
                .setParameter("log", log.name())
                .getResultList();
        return rows.stream()
                .map(row -> new Published(((Number) row[0]).longValue(), (String) row[1], instant(row[2])))
                .findFirst();
    }

    public void publish(LogName log, Published checkpoint) {
        em.createNativeQuery("""
                        INSERT INTO exchange.log_checkpoint (log, size, note, signed_at)
                        VALUES (:log, :size, :note, :at)
                        """)
                .setParameter("log", log.name())
                .setParameter("size", checkpoint.size())
                .setParameter("note", checkpoint.note())
                .setParameter("at", checkpoint.signedAt())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<CustodyEntry> pending(LogName log, int limit) {
        return wall.as(
                Principal.LOG,
                () -> em.createNativeQuery("""
                        SELECT e.* FROM exchange.log_pending p JOIN exchange.custody_entry e ON e.id = p.entry_id
                        WHERE p.log = :log ORDER BY p.entry_id LIMIT :limit
                        """, CustodyEntry.class)
                        .setParameter("log", log.name())
                        .setParameter("limit", limit)
                        .getResultList());
    }

    private void place(LogName log, long index, CustodyEntry entry) {
        em.createNativeQuery("INSERT INTO exchange.log_leaf (log, index, entry_id) VALUES (:log, :index, :entry)")
                .setParameter("log", log.name())
                .setParameter("index", index)
                .setParameter("entry", entry.id())
                .executeUpdate();
        em.createNativeQuery("DELETE FROM exchange.log_pending WHERE log = :log AND entry_id = :entry")
                .setParameter("log", log.name())
                .setParameter("entry", entry.id())
                .executeUpdate();
    }

    private void keep(LogName log, MerkleTree.Node node, TreeHash hash) {
        em.createNativeQuery("""
                        INSERT INTO exchange.log_node (log, level, index, hash) VALUES (:log, :level, :index, :hash)
                        """)
                .setParameter("log", log.name())
                .setParameter("level", node.level())
                .setParameter("index", node.index())
                .setParameter("hash", hash.bytes())
                .executeUpdate();
    }

    private TreeHash hash(LogName log, MerkleTree.Node node) {
        var hash = em.createNativeQuery("""
                        SELECT hash FROM exchange.log_node WHERE log = :log AND level = :level AND index = :index
                        """, byte[].class)
                .setParameter("log", log.name())
                .setParameter("level", node.level())
                .setParameter("index", node.index())
                .getSingleResult();
        return new TreeHash((byte[]) hash);
    }

    private static Instant instant(Object column) {
        if (column instanceof Instant instant) return instant;
        if (column instanceof java.time.OffsetDateTime time) return time.toInstant();
        return ((java.sql.Timestamp) column).toInstant();
    }
}
