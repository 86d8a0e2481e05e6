package org.lianan.exchange.custody.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.lianan.exchange.custody.control.CustodyLog;
import org.lianan.exchange.custody.control.LogKeys;
import org.lianan.exchange.custody.control.LogRows;
import org.lianan.exchange.custody.entity.CustodyEntry;
import org.lianan.exchange.custody.entity.LogName;
import org.lianan.exchange.ledger.Leaf;

/** Names leaves of one log so that an entry in another can answer to them. */
@ApplicationScoped
public class Citing {

    @Inject
    CustodyLog custody;

    @Inject
    LogRows rows;

    @Inject
    LogKeys keys;

    @Inject
    LogKeeping keeping;

    /** The leaf with which the item was sealed; none while that is only about to be committed. */
    public Optional<Leaf.Citation> sealingOf(UUID evidenceId) {
        return custody.sealing(evidenceId).flatMap(this::citation);
    }

    /** Whether the sealing of the item has its place in a log; if not yet, it is given one now. */
    public boolean isInLog(UUID evidenceId) {
        return custody.sealing(evidenceId).flatMap(this::indexOf).isPresent();
    }

    private Optional<Leaf.Citation> citation(CustodyEntry entry) {
        return indexOf(entry)
                .map(index -> new Leaf.Citation(keys.originOf(new LogName(entry.log())), index, entry.leafHash()));
    }

    private Optional<Long> indexOf(CustodyEntry entry) {
        var index = rows.indexOf(entry);
        if (index.isPresent()) return index;
        keeping.integrate(new LogName(entry.log()));
        return rows.indexOf(entry);
    }
}
