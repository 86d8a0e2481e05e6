package org.lianan.authz.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether the audit trail is still what was written (审计链核验).
 *
 * @param checked how many events were recomputed
 * @param waiting how many have no place in the chain yet
 * @param keptFrom the first place that is still kept; what is before it was old enough to be removed
 * @param head the newest place and its digest, as recomputed
 * @param anchor the newest head that lies in the log of the evidence
 * @param firstBad the first entry that is not what it was; null where all is well
 */
public record Verification(
        boolean intact,
        long checked,
        long waiting,
        long keptFrom,
        @Nullable ChainHead head,
        @Nullable AnchorView anchor,
        @Nullable Bad firstBad) {
    /** What is wrong with an entry. */
    public enum Fault {
        /** The event is not the one that was chained. */
        CHANGED,
        /** The event is gone although it is too young to be removed. */
        MISSING,
        /** The chain has no such place, or ends before a head that was deposited. */
        GAP,
        /** The event is not in the chain and does not wait for it. */
        NOT_CHAINED,
        /** The chain does not lead to the head that was deposited: it was written anew, at or before this place. */
        NOT_AS_ANCHORED
    }

    public record AnchorView(long seq, Instant at, String leaf) {}

    public record Bad(long seq, @Nullable UUID eventId, Fault fault) {}
}
