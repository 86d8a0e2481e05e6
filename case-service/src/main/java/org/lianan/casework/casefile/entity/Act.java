package org.lianan.casework.casefile.entity;

import java.time.Instant;
import java.time.LocalDate;
import org.lianan.authz.caller.AgencyId;
import org.lianan.casework.deadline.LegalClock;

/** Who acts, in which agency's name, and when (办理行为); what a step of a life cycle is told of its taker. */
public record Act(AgencyId agency, String officer, Instant at) {

    /** The day of the act, as the law counts days. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, LegalClock.ZONE);
    }
}
