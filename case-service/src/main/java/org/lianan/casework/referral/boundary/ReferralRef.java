package org.lianan.casework.referral.boundary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.referral.entity.ReferralId;

/** Which referral of which case a step is for, and the version of it that the caller saw. */
record ReferralRef(
        CaseFileId caseId, ReferralId id, @Nullable String ifMatch) {
    static ReferralRef of(UUID caseId, UUID referralId, @Nullable String ifMatch) {
        return new ReferralRef(new CaseFileId(caseId), new ReferralId(referralId), ifMatch);
    }
}
