package org.lianan.casework.casefile.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianan.casework.casefile.control.FormerParts;
import org.lianan.casework.deadline.LegalClock;

/**
 * That the caller's agency took part in a case (曾参与). Beside it the agency keeps what it contributed, the letters between
 * it and others, its own shares, and what it has recognised into a case of its own; of the case itself nothing.
 *
 * @param caseId under which the kept letters, evidence and shares are asked for
 * @param standing what it was
 * @param reason why it ended, as a code
 */
public record Tombstone(
        UUID id,
        UUID caseId,
        String caseNumber,
        String lead,
        String standing,
        Instant since,
        LocalDate lastDay,
        String reason) {
    static Tombstone of(FormerParts.Line line) {
        var part = line.part();
        return new Tombstone(
                part.id(),
                part.caseId().uuid(),
                line.caseNumber(),
                line.lead(),
                part.standing().name(),
                part.since(),
                part.lastMoment().orElseThrow().atZone(LegalClock.ZONE).toLocalDate(),
                part.endReason().orElse("EXPIRED"));
    }
}
