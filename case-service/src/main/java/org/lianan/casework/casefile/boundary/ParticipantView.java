package org.lianan.casework.casefile.boundary;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one agency is to the case, what it knows of it, and when it last did something in it.
 *
 * @param knows names of the parts of the case that the agency sees
 * @param openDuties how much it has to do in the case; null, as its last act, where the reader does not see all of the case
 */
public record ParticipantView(
        String agency,
        String standing,
        String basis,
        Instant since,
        @Nullable Instant until,
        List<String> knows,
        String sharedScope,
        @Nullable String purpose,
        @Nullable Integer openDuties,
        @Nullable Instant lastActedOn) {}
