package org.lianan.casework.casefile.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.lianan.casework.casefile.entity.Participation;
import org.lianan.casework.deadline.LegalClock;

/**
 * An agency that took part in the case and does no longer.
 *
 * @param standing what it was last
 * @param lastDay the last day on which it was that
 */
public record FormerParticipantView(String agency, String standing, Instant since, LocalDate lastDay) {
    static FormerParticipantView of(Participation given) {
        return new FormerParticipantView(
                given.agency().id(),
                given.standing().name(),
                given.since(),
                given.lastMoment().orElseThrow().atZone(LegalClock.ZONE).toLocalDate());
    }
}
