package org.lianan.casework.assistance.entity;

import java.util.List;
import java.util.UUID;
import org.lianan.authz.caller.AgencyId;

/**
 * An agency has answered a letter (已复函); fired in the transaction of the approval, so that the evidence that goes with the
 * answer is offered to the case or the answer is not approved either.
 */
public record AssistanceAnswered(UUID caseId, UUID requestId, AgencyId by, AgencyId to, List<UUID> evidenceIds) {
    public AssistanceAnswered {
        evidenceIds = List.copyOf(evidenceIds);
    }
}
