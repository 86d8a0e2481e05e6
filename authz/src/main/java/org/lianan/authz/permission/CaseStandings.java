package org.lianan.authz.permission;

import java.util.UUID;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Caller;

/** The question that the gate asks of the casework: what is this agency to this case? */
public interface CaseStandings {
    /** The same for one officer of it: {@link Relation#NONE} also where this officer has no need to know of the case. */
    Relation of(Caller officer, UUID caseId);

    /** {@link Standing#NONE} also when there is no such case. */
    Standing of(AgencyId agency, UUID caseId);
}
