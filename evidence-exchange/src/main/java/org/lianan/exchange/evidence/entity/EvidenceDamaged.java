package org.lianan.exchange.evidence.entity;

import java.time.Instant;
import java.util.UUID;

/** The stored content of an item was found altered; told in the transaction that records it. */
public record EvidenceDamaged(UUID evidenceId, Instant at) {}
