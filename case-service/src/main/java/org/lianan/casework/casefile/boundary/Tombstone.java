package org.lianan.casework.casefile.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianan.casework.casefile.control.FormerParts;
import org.lianan.casework.deadline.LegalClock;

/**
 * That the caller's agency took part in a case (曾参与): all that it keeps of a case that was shared with it.
 *
 * @param standing what it was
 * @param reason why it ended, as a code
 */
public record Tombstone(
        UUID id, String caseNumber, String lead, String standing, Instant since, LocalDate lastDay, String reason) {
    static Tombstone of(FormerParts.Line line) {
        var part = line.part();
        return new Tombstone(
                part.id(),
                line.caseNumber(),
                line.lead(),
                part.standing().name(),
                part.since(),
                part.lastMoment().orElseThrow().atZone(LegalClock.ZONE).toLocalDate(),
                part.endReason().orElse("EXPIRED"));
    }
}
