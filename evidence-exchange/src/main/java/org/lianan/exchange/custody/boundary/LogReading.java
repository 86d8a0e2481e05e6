package org.lianan.exchange.custody.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.refusal.NotFound;
import org.lianan.exchange.custody.control.LogKeys;
import org.lianan.exchange.custody.control.LogRows;
import org.lianan.exchange.custody.entity.LogName;
import org.lianan.exchange.ledger.TreeHash;

/** What anyone may ask of the logs; leaves and hashes reveal nothing of the cases. */
@ApplicationScoped
@Transactional
public class LogReading {

    @Inject
    LogRows rows;

    @Inject
    LogKeys keys;

    /** A log with the key that its checkpoints are to be checked against; compare the key with the printed one. */
    public record LogView(
            String name,
            String origin,
            @Nullable String vkey,
            long size,
            @Nullable Instant signedAt) {}

    public record LogList(List<LogView> items) {}

    /**
     * That a leaf is in a log, for checking without this portal.
     *
     * @param path hashes from the leaf to the root, base64
     * @param checkpoint the signed note for whose size the path is
     */
    public record ProofView(
            String log, String origin, String leafHash, long index, long size, List<String> path, String checkpoint) {}

    public LogList logs() {
        return new LogList(rows.all().stream().map(this::view).toList());
    }

    /** The newest checkpoint of a log, a signed note. */
    public String checkpoint(String log) {
        return rows.checkpoint(named(log)).orElseThrow(NotFound::new).note();
    }

    /** The proof that this leaf is under the newest checkpoint; there is none before the leaf has its place. */
    public ProofView proof(String leafHash) {
        var entry = rows.entryOf(hash(leafHash)).orElseThrow(NotFound::new);
        var log = new LogName(entry.log());
        long index = rows.indexOf(entry).orElseThrow(NotFound::new);
        var checkpoint = rows.checkpoint(log).filter(c -> c.size() > index).orElseThrow(NotFound::new);
        var proof = rows.tree(log, checkpoint.size()).inclusionOf(index);
        return new ProofView(
                log.name(),
                keys.originOf(log),
                entry.leafHash().hex(),
                index,
                checkpoint.size(),
                proof.path().stream().map(TreeHash::base64).toList(),
                checkpoint.note());
    }

    /** The proof that the log has only grown since a size that somebody remembers. */
    public List<String> consistency(String log, long from) {
        var name = named(log);
        var checkpoint = rows.checkpoint(name).orElseThrow(NotFound::new);
        if (from < 1 || from > checkpoint.size()) throw new NotFound();
        return rows.tree(name, checkpoint.size()).consistencyWith(from).path().stream()
                .map(TreeHash::base64)
                .toList();
    }

    private LogView view(LogName log) {
        var checkpoint = rows.checkpoint(log);
        return new LogView(
                log.name(),
                keys.originOf(log),
                checkpoint.isPresent() ? keys.of(log).verifier().vkey() : null,
                checkpoint.map(LogRows.Published::size).orElse(0L),
                checkpoint.map(LogRows.Published::signedAt).orElse(null));
    }

    private static LogName named(String log) {
        if (!LogName.isWellFormed(log)) throw new NotFound();
        return new LogName(log);
    }

    private static TreeHash hash(String leafHash) {
        try {
            return TreeHash.fromHex(leafHash);
        } catch (IllegalArgumentException notAHash) {
            throw new NotFound();
        }
    }
}
