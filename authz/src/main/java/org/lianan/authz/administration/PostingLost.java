package org.lianan.authz.administration;

import org.lianan.authz.caller.AgencyId;

/** An officer can do nothing more in the agency (任职终止或停用); in the same transaction, others see to what was theirs. */
public record PostingLost(String officer, AgencyId agency) {}
