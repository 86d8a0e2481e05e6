package org.lianan.exchange.evidence.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.permission.CaseStandings;
import org.lianan.authz.permission.Standing;
import org.lianan.casework.casefile.control.Participations;
import org.lianan.casework.casefile.entity.CaseFileId;

/** How far an agency sees into the evidence of a case: by its standing, or as far as its share goes. */
@ApplicationScoped
public class Readers {

    /** The part of a share that opens all evidence, and with an id behind it a single item. */
    private static final String EVIDENCE = "EVIDENCE";

    private static final String ONE_ITEM = "EVIDENCE/";

    private static final Set<Standing> SEE_RELEASED = EnumSet.of(Standing.LEAD, Standing.SUPERVISING);
    private static final Set<Standing> HANDLE = EnumSet.of(Standing.LEAD, Standing.CO_HANDLER);

    @Inject
    CaseStandings standings;

    @Inject
    Participations participations;

    @Inject
    Clock clock;

    public EvidenceItems.Reader of(AgencyId agency, UUID caseId) {
        var standing = standings.of(agency, caseId);
        if (SEE_RELEASED.contains(standing)) return new EvidenceItems.Reader(caseId, agency, true, Set.of(), true);
        if (standing == Standing.FORMER) return new EvidenceItems.Reader(caseId, agency, false, Set.of(), false);
        var scope = scope(agency, caseId);
        var selected = scope.stream()
                .filter(part -> part.startsWith(ONE_ITEM))
                .map(part -> UUID.fromString(part.substring(ONE_ITEM.length())))
                .collect(Collectors.toSet());
        return new EvidenceItems.Reader(caseId, agency, scope.contains(EVIDENCE), selected, true);
    }

    /** Whether what this agency seals is at once open to the others that handle the case. */
    public boolean handles(AgencyId agency, UUID caseId) {
        return HANDLE.contains(standings.of(agency, caseId));
    }

    private Set<String> scope(AgencyId agency, UUID caseId) {
        var now = clock.instant();
        return participations.of(new CaseFileId(caseId)).stream()
                .filter(given -> given.agency().equals(agency) && given.holdsAt(now))
                .flatMap(given -> given.scope().stream())
                .collect(Collectors.toSet());
    }
}
