package org.lianan.exchange.custody.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import org.lianan.exchange.custody.control.AdvisoryLock;
import org.lianan.exchange.custody.control.LogKeys;
import org.lianan.exchange.custody.control.LogRows;
import org.lianan.exchange.custody.entity.LogName;
import org.lianan.exchange.ledger.Checkpoint;
import org.lianan.exchange.ledger.SignedNote;

/**
 * Keeps the logs: entries get their places in one transaction, and only after it has committed does another one sign what is
 * there, so that no checkpoint can speak of a leaf that was lost with its transaction.
 */
@ApplicationScoped
@Transactional
public class LogKeeping {

    private static final int BATCH = 256;

    @Inject
    LogRows rows;

    @Inject
    LogKeys keys;

    @Inject
    AdvisoryLock lock;

    @Inject
    Clock clock;

    /** The logs in which entries wait for their place, or leaves for the next checkpoint. */
    public Set<LogName> unfinished() {
        var logs = new LinkedHashSet<>(rows.waiting());
        rows.all().stream().filter(log -> rows.size(log) > signedSize(log)).forEach(logs::add);
        return logs;
    }

    /** Gives waiting entries their places; says whether there may be more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean integrate(LogName log) {
        lock.hold("log " + log);
        return rows.integrate(log, BATCH) == BATCH;
    }

    /** Signs the present size of a log, if it has grown since the last checkpoint and still continues it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void publish(LogName log) {
        lock.hold("log " + log);
        long size = rows.size(log);
        var last = rows.checkpoint(log);
        if (size == 0 || (last.isPresent() && last.get().size() == size)) return;
        var signer = last.isPresent() ? keys.of(log) : keys.begin(log);
        var tree = rows.tree(log, size);
        var checkpoint = new Checkpoint(keys.originOf(log), size, tree.root());
        if (last.isPresent()) {
            var note = SignedNote.parse(last.get().note());
            var before = Checkpoint.parse(note.text());
            if (!note.isSignedBy(signer.verifier())
                    || before.size() > size
                    || !tree.consistencyWith(before.size()).proves(before.root(), checkpoint.root())) {
                throw new IllegalStateException("log " + log + " does not continue its checkpoint of size "
                        + before.size() + "; nothing was signed");
            }
        }
        rows.publish(log, new LogRows.Published(size, signer.sign(checkpoint).encoded(), clock.instant()));
    }

    private long signedSize(LogName log) {
        return rows.checkpoint(log).map(LogRows.Published::size).orElse(0L);
    }
}
