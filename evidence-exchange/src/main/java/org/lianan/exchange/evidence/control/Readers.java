package org.lianan.exchange.evidence.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.authz.label.Audience;
import org.lianan.authz.label.Category;
import org.lianan.authz.label.Clearance;
import org.lianan.authz.permission.CaseStandings;
import org.lianan.authz.permission.Standing;
import org.lianan.casework.casefile.control.CaseFiles;
import org.lianan.casework.casefile.control.Participations;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.casefile.entity.Participation;
import org.lianan.casework.need.control.Emergencies;
import org.lianan.exchange.evidence.control.EvidenceItems.Reader;
import org.lianan.exchange.evidence.entity.EvidenceItem;

/**
 * How far an officer sees into the evidence of a case: by the standing of the agency, or as far as its share goes; and in
 * labelled items as far as the officer's work opens them.
 */
@ApplicationScoped
public class Readers {

    /** The part of a share that opens all evidence, and with an id behind it a single item. */
    private static final String EVIDENCE = "EVIDENCE";

    private static final String ONE_ITEM = "EVIDENCE/";

    private static final Set<Standing> SEE_RELEASED = EnumSet.of(Standing.LEAD, Standing.SUPERVISING);
    private static final Set<Standing> HANDLE = EnumSet.of(Standing.LEAD, Standing.CO_HANDLER);

    /** What goes to the police with a case (access, A4): a reporter, work secrets and deliberation do not. */
    private static final Set<Category> IN_THE_PACK = EnumSet.of(Category.PERSONAL, Category.COMMERCIAL, Category.MINOR);

    @Inject
    CaseStandings standings;

    @Inject
    Participations participations;

    @Inject
    CaseFiles cases;

    @Inject
    Emergencies emergencies;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    public Reader of(Caller caller, UUID caseId) {
        var agency = caller.agency();
        var held = held(agency, caseId);
        boolean isOnTeam = cases.get(new CaseFileId(caseId)).isWorkedOnBy(caller.officer(), agency);
        var own = Clearance.of(caller.roles(), isOnTeam);
        return new Reader(
                caseId, reach(agency, caseId, held), agency, caller.officer(), isOnTeam, own, own.within(opened(held)));
    }

    /** The bureau as it puts together what goes to the police; whoever does that, the pack is the same. */
    public Reader forThePolice(AgencyId bureau, UUID caseId) {
        var pack = new Clearance(IN_THE_PACK, IN_THE_PACK);
        return new Reader(
                caseId, reach(bureau, caseId, held(bureau, caseId)), bureau, Reader.NOBODY, false, pack, pack);
    }

    /** Whether the officer of this request reads the case in an emergency (紧急查阅). */
    private boolean isEmergency(AgencyId agency, UUID caseId) {
        return caller.ifSignedIn()
                .filter(officer -> officer.agency().equals(agency))
                .flatMap(officer -> emergencies.open(officer, caseId, clock.instant()))
                .isPresent();
    }

    /** Whether what this agency seals is at once open to the others that handle the case. */
    public boolean handles(AgencyId agency, UUID caseId) {
        return HANDLE.contains(standings.of(agency, caseId));
    }

    /** Whether the label of an item lets this agency read it in this case. */
    public boolean admits(AgencyId agency, UUID caseId, EvidenceItem item) {
        if (item.agency().equals(agency)) return true;
        var audience = item.label().audience();
        boolean isAddressed = audience.kind() == Audience.Kind.CASE
                || audience.kind() == Audience.Kind.AGENCIES && audience.names().contains(agency.id());
        return isAddressed
                && opened(held(agency, caseId)).containsAll(item.label().categories());
    }

    private static Set<Category> opened(List<Participation> held) {
        return held.stream().flatMap(given -> given.categories().stream()).collect(Collectors.toSet());
    }

    private EvidenceItems.Reach reach(AgencyId agency, UUID caseId, List<Participation> held) {
        var standing = standings.of(agency, caseId);
        if (SEE_RELEASED.contains(standing) || isEmergency(agency, caseId))
            return new EvidenceItems.Reach(true, Set.of(), true);
        if (standing == Standing.FORMER) return new EvidenceItems.Reach(false, Set.of(), false);
        var scope = held.stream().flatMap(given -> given.scope().stream()).collect(Collectors.toSet());
        var selected = scope.stream()
                .filter(part -> part.startsWith(ONE_ITEM))
                .map(part -> UUID.fromString(part.substring(ONE_ITEM.length())))
                .collect(Collectors.toSet());
        return new EvidenceItems.Reach(scope.contains(EVIDENCE), selected, true);
    }

    private List<Participation> held(AgencyId agency, UUID caseId) {
        var now = clock.instant();
        return participations.of(new CaseFileId(caseId)).stream()
                .filter(given -> given.agency().equals(agency) && given.holdsAt(now))
                .toList();
    }
}
