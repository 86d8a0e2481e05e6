package org.lianan.authz.permission;

import java.util.UUID;
import org.lianan.authz.caller.AgencyId;

/** The question that the gate asks of the casework: what is this agency to this case? */
public interface CaseStandings {
    /** {@link Standing#NONE} also when there is no such case. */
    Standing of(AgencyId agency, UUID caseId);
}
