package org.lianan.exchange.evidence.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.permission.CaseStandings;
import org.lianan.authz.permission.Standing;

/** With which eyes an agency looks at the evidence of a case. */
@ApplicationScoped
public class Readers {

    /** Those who handle a case, or supervise it, see what the other handling agencies have sealed. */
    private static final Set<Standing> SEE_RELEASED =
            EnumSet.of(Standing.LEAD, Standing.CO_HANDLER, Standing.SUPERVISING);

    private static final Set<Standing> HANDLE = EnumSet.of(Standing.LEAD, Standing.CO_HANDLER);

    @Inject
    CaseStandings standings;

    public EvidenceItems.Reader of(AgencyId agency, UUID caseId) {
        return new EvidenceItems.Reader(caseId, agency, SEE_RELEASED.contains(standings.of(agency, caseId)));
    }

    /** Whether what this agency seals is at once seen by the others that handle the case. */
    public boolean handles(AgencyId agency, UUID caseId) {
        return HANDLE.contains(standings.of(agency, caseId));
    }
}
