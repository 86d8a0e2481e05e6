package org.lianan.casework.casefile.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.command.Versioned;
import org.lianan.authz.permission.Standing;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.dueboard.boundary.DueView;

/** The question that the case view asks of the complaints: is there one behind this case, and how does it stand? */
public interface ComplaintInCase {
    /** Empty also where the reader's agency may not know of it: who complained is secret (SAMR Order 121, art. 37). */
    Optional<Brief> of(CaseFileId caseId, Caller reader, Standing standing);

    /** The complaint beside the case. */
    record Brief(
            UUID id,
            String state,
            Instant receivedAt,
            String consumerName,
            @Nullable String consumerIdMasked,
            @Nullable String consumerPhoneMasked,
            @Nullable DueView due,
            @Nullable String outcome,
            List<String> steps,
            long version)
            implements Versioned {}
}
