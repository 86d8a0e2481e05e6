package org.lianan.casework.referral.entity;

import java.util.List;
import java.util.UUID;
import org.lianan.authz.caller.AgencyId;

/**
 * The question that a referral asks of the evidence: what is sealed in this case, is it as it was when it was sealed, and
 * what must the police collect again? The evidence side answers it as a CDI bean.
 */
public interface EvidenceStanding {
    /**
     * The sealed items that the bureau sees in the case, in the order of their numbers and each in the edition that holds
     * now; without files where the thing itself is kept.
     */
    List<SealedEvidence> of(UUID caseId, AgencyId bureau);

    /** The same after all content was read once more: what is handed over is fingerprinted at that moment. */
    List<SealedEvidence> proved(UUID caseId, AgencyId bureau);
}
