package org.lianan.casework.recusal.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.agency.Person;
import org.lianan.authz.command.Versioned;

/**
 * A recusal with the steps open to the reader.
 *
 * @param decider who has to decide: LEADER, CHIEF or LEADERS_TOGETHER
 */
public record RecusalView(
        UUID id,
        UUID caseId,
        Person officer,
        String ground,
        String reason,
        String state,
        String decider,
        Person requestedBy,
        Instant requestedAt,
        @Nullable Person decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        @Nullable String minutesNo,
        @Nullable Person revokedBy,
        @Nullable Instant revokedAt,
        @Nullable String revocationReason,
        List<String> steps,
        long version)
        implements Versioned {}
