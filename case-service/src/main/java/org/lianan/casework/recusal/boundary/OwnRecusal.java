package org.lianan.casework.recusal.boundary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.casework.recusal.entity.Recusal;

/** What an officer reads of a recusal from a case that does not exist for them any more: what was asked and decided. */
public record OwnRecusal(
        UUID id,
        UUID caseId,
        String ground,
        String reason,
        String state,
        Instant requestedAt,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        @Nullable Instant revokedAt,
        @Nullable String revocationReason) {

    static OwnRecusal of(Recusal recusal) {
        return new OwnRecusal(
                recusal.id(),
                recusal.caseId().uuid(),
                recusal.ground().name(),
                recusal.reason(),
                recusal.state().name(),
                recusal.requestedAt(),
                recusal.decidedAt().orElse(null),
                recusal.decisionReason().orElse(null),
                recusal.revokedAt().orElse(null),
                recusal.revocationReason().orElse(null));
    }
}
