package org.lianan.casework.assistance.entity;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.lianan.authz.caller.AgencyId;

/** The question that a letter asks of the keeper of the evidence: which of these items may go with the answer? */
public interface AnswerEvidence {

    /** Those of the items that are sealed evidence of this case and belong to this agency; all others are left out. */
    Set<UUID> fit(UUID caseId, AgencyId owner, Collection<UUID> evidenceIds);
}
