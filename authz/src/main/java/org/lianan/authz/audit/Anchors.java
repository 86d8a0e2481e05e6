package org.lianan.authz.audit;

import java.time.Instant;
import java.util.Optional;

/** Where the head of the chain is deposited, out of reach of whoever owns the database: the log of the evidence. */
public interface Anchors {
    /** Deposits the head in the transaction under way, and names the leaf. */
    String deposit(ChainHead head, Instant at);

    /** What a deposited leaf says, with the proof that it is in the log; nothing if there is no such leaf in a log. */
    Optional<Deposited> find(String leaf);

    /**
     * A head as it lies in the log, for checking without this portal.
     *
     * @param body the full entry, JSON with {@code seq} and {@code head}
     * @param salt hex; the leaf commits to SHA-256 over salt and body
     * @param entry the leaf itself, base64
     * @param proof JSON: origin, index, size, path and signed checkpoint
     * @param vkey the public key of the log
     */
    record Deposited(ChainHead head, Instant at, String body, String salt, String entry, String proof, String vkey) {}
}
