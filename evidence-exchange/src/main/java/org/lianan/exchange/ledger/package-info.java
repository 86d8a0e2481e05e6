/**
 * The append-only log 存证日志 that makes custody checkable by outsiders, as plain Java: an RFC 6962 Merkle tree whose leaves are
 * canonical JSON, and checkpoints signed as C2SP notes. It knows neither database nor server; who keeps the hashes is the
 * caller's business, so that the same code runs in the portal and in a stand-alone verifier.
 */
@org.jspecify.annotations.NullMarked
package org.lianan.exchange.ledger;
