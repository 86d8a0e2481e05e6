package org.lianan.casework.casefile.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.permission.Standing;
import org.lianan.casework.casefile.control.Participations;
import org.lianan.casework.casefile.entity.CaseFile;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.casefile.entity.Participation;
import org.lianan.casework.dueboard.control.Duties;
import org.lianan.casework.dueboard.entity.Duty;
import org.lianan.casework.journal.control.JournalEntries;
import org.lianan.casework.need.control.Emergencies;
import org.lianan.casework.need.entity.Emergency;

/** Composes who takes part in a case, as far as that holds now, and which parts of it each of them sees. */
@ApplicationScoped
public class Participants {
    /** Standings that see the whole file; the others see the parts that they were given. */
    private static final Set<Standing> SEE_ALL = EnumSet.of(Standing.LEAD, Standing.SUPERVISING);

    @Inject
    Participations participations;

    @Inject
    Duties duties;

    @Inject
    JournalEntries journal;

    @Inject
    Emergencies emergencies;

    @Inject
    Acting acting;

    List<Participation> current(CaseFileId caseId) {
        var now = acting.now();
        return participations.of(caseId).stream()
                .filter(given -> given.holdsAt(now))
                .toList();
    }

    Standing standing(AgencyId agency, List<Participation> present) {
        return present.stream()
                .filter(given -> given.agency().equals(agency))
                .map(Participation::standing)
                .min(Comparator.naturalOrder())
                .orElse(Standing.NONE);
    }

    /** Whether this part of the case is open to the caller's agency. */
    public boolean isOpen(CaseFileId caseId, String part) {
        var present = current(caseId);
        var reader = acting.agency();
        return partsOpenToCaller(caseId, standing(reader, present), present).contains(part);
    }

    /** Those of the caller's agency, and in an emergency all of them. */
    Set<String> partsOpenToCaller(CaseFileId caseId, Standing standing, List<Participation> present) {
        return emergency(caseId).isPresent() ? Parts.ALL : partsOpenTo(acting.agency(), standing, present);
    }

    /** The emergency in which the caller reads the case; mostly none. */
    public Optional<Emergency> emergency(CaseFileId caseId) {
        return emergencies.open(acting.who(), caseId.uuid(), acting.now());
    }

    /** Whether this part of the case is open to the agency now. */
    public boolean opens(String part, AgencyId agency, CaseFileId caseId) {
        var present = current(caseId);
        return partsOpenTo(agency, standing(agency, present), present).contains(part);
    }

    /** All parts by the standing alone, or those that shares have opened; an agency that assists has none of them. */
    Set<String> partsOpenTo(AgencyId agency, Standing standing, List<Participation> present) {
        if (SEE_ALL.contains(standing)) {
            return Parts.ALL;
        }
        return present.stream()
                .filter(given -> given.agency().equals(agency))
                .flatMap(given -> given.scope().stream())
                .collect(Collectors.toSet());
    }

    /** Whether the agency sees what the handling agency keeps to itself. */
    static boolean seesAll(Standing standing) {
        return SEE_ALL.contains(standing);
    }

    /** What the others have to do and when they last did something, only who sees all of the case learns. */
    List<ParticipantView> views(CaseFile file, List<Participation> present, boolean seesAll) {
        var lastActs = journal.lastActs(file.id().uuid());
        var open = duties.openOf(file.id().uuid()).stream()
                .collect(Collectors.groupingBy(Duty::agency, Collectors.counting()));
        return present.stream()
                .map(given ->
                        view(given, open, lastActs, seesAll || given.agency().equals(acting.agency())))
                .toList();
    }

    /** Who took part and does no longer, as far as the reader may know of the others. */
    List<FormerParticipantView> formerViews(CaseFile file, boolean knowsTheOthers) {
        return participations.former(file.id(), acting.now()).stream()
                .filter(given -> knowsTheOthers || given.agency().equals(acting.agency()))
                .map(FormerParticipantView::of)
                .toList();
    }

    private static ParticipantView view(
            Participation given, Map<AgencyId, Long> open, Map<String, Instant> lastActs, boolean withWork) {
        return new ParticipantView(
                given.agency().id(),
                given.standing().name(),
                given.basis().name(),
                given.since(),
                given.until().orElse(null),
                given.standing() == Standing.LEAD ? List.of("ALL") : given.scope(),
                given.standing() == Standing.LEAD ? "ALL" : String.join(",", given.scope()),
                withWork ? given.purpose().orElse(null) : null,
                withWork ? open.getOrDefault(given.agency(), 0L).intValue() : null,
                withWork ? lastActs.get(given.agency().id()) : null);
    }
}
