package org.lianan.exchange.evidence.entity;

import java.time.Instant;
import java.util.UUID;

/** An item was sealed; told in the transaction that sealed it. */
public record EvidenceSealed(UUID evidenceId, UUID caseId, String by, Instant at) {}
