package org.lianan.casework.casefile.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianan.authz.agency.Officers;
import org.lianan.authz.agency.Person;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.permission.Standing;
import org.lianan.casework.casefile.control.Assessments;
import org.lianan.casework.casefile.control.CaseFiles;
import org.lianan.casework.casefile.entity.CaseFile;
import org.lianan.casework.casefile.entity.Participation;
import org.lianan.casework.casefile.entity.Proposal;
import org.lianan.casework.casefile.entity.TeamMember;
import org.lianan.casework.dueboard.boundary.DueView;
import org.lianan.casework.dueboard.control.Duties;
import org.lianan.casework.dueboard.entity.Duty;
import org.lianan.casework.jurisdiction.entity.Assessment;
import org.lianan.casework.jurisdiction.entity.Ground;
import org.lianan.casework.law.Reason;
import org.lianan.casework.need.entity.Emergency;
import org.lianan.casework.threshold.Figures;
import org.lianan.casework.threshold.Hint;

/** Composes what one officer may see of one case. */
@ApplicationScoped
public class CaseViews {
    @Inject
    CaseFiles files;

    @Inject
    Participants participants;

    @Inject
    Duties duties;

    @Inject
    Officers officers;

    @Inject
    Assessments assessments;

    @Inject
    ComplaintInCase complaint;

    @Inject
    Acting acting;

    /** The case as the caller of this request may see it. */
    public CaseView of(CaseFile file) {
        var caller = acting.who();
        var present = participants.current(file.id());
        var standing = participants.standing(caller.agency(), present);
        var parts = participants.partsOpenToCaller(file.id(), standing, present);
        var opensFacts = parts.contains(Parts.FACTS);
        var seesAll = Participants.seesAll(standing);
        var doors = CaseSteps.openTo(caller, standing, file);
        var people = officers.persons(officersNamedIn(file, caller.agency()));
        return new CaseView(
                file.id().uuid(),
                file.number().number(),
                file.filingNumber().orElse(null),
                file.title(),
                opensFacts ? file.facts() : null,
                file.state().name(),
                file.source().name(),
                file.receivedAt(),
                file.openedAt(),
                file.updatedAt(),
                file.filedOn().orElse(null),
                file.decidedOn().orElse(null),
                file.lead().id(),
                standing.name(),
                parts.contains(Parts.PARTIES)
                        ? file.parties().stream().map(CaseView.PartyView::of).toList()
                        : List.of(),
                opensFacts
                        ? file.charges().stream()
                                .map(charge -> CaseView.ChargeView.of(charge, file.groundsOf(charge)))
                                .toList()
                        : List.of(),
                opensFacts ? CaseView.PlacesView.of(file.places()) : null,
                opensFacts ? assessments.of(file).map(CaseViews::assessment).orElse(null) : null,
                participants.views(file, opensFacts ? present : leadAnd(caller.agency(), present), seesAll),
                participants.formerViews(file, opensFacts),
                opensFacts
                        ? file.team().stream()
                                .map(member -> person(member, people))
                                .toList()
                        : List.of(),
                file.teamOf(caller.agency()).stream()
                        .map(member -> person(member, people))
                        .toList(),
                seesAll
                        ? file.proposal()
                                .map(waiting -> proposal(waiting, people))
                                .orElse(null)
                        : null,
                opensFacts ? file.amounts().map(CaseView.AmountsView::of).orElse(null) : null,
                opensFacts ? hints(file) : List.of(),
                complaint.of(file.id(), caller, standing).orElse(null),
                seesAll ? linked(file) : List.of(),
                clocks(file, caller.agency(), standing),
                participants.emergency(file.id()).map(Emergency::until).orElse(null),
                doors.stream().map(CaseView.NextStep::of).toList(),
                doors.stream().map(CaseSteps.Door::code).toList(),
                file.version());
    }

    /** What an agency knows of the others without knowing the facts: who leads the case. */
    private static List<Participation> leadAnd(AgencyId reader, List<Participation> present) {
        return present.stream()
                .filter(given ->
                        given.standing() == Standing.LEAD || given.agency().equals(reader))
                .toList();
    }

    private static Set<String> officersNamedIn(CaseFile file, AgencyId reader) {
        var named = new HashSet<String>();
        file.team().forEach(member -> named.add(member.officer()));
        file.teamOf(reader).forEach(member -> named.add(member.officer()));
        file.proposal().ifPresent(waiting -> named.add(waiting.proposedBy()));
        return named;
    }

    private static Person person(TeamMember member, Map<String, Person> people) {
        return people.getOrDefault(
                member.officer(), new Person(member.officer(), member.officer(), member.officer(), member.agency()));
    }

    private static CaseView.ProposalView proposal(Proposal waiting, Map<String, Person> people) {
        var by = waiting.proposedBy();
        return new CaseView.ProposalView(
                waiting.kind().name(),
                people.getOrDefault(by, new Person(by, by, by, "")),
                waiting.proposedAt(),
                waiting.reason(),
                waiting.note());
    }

    private static CaseView.AssessmentView assessment(Assessment assessed) {
        return new CaseView.AssessmentView(
                assessed.defaultLead().flatMap(Ground::agency).map(AgencyId::id).orElse(null),
                assessed.defaultLead().map(ground -> ground.rule().number()).orElse(null),
                assessed.competentAgencies().stream().map(AgencyId::id).toList(),
                assessed.assisting().stream()
                        .flatMap(assisting -> assisting.agency().stream())
                        .map(AgencyId::id)
                        .distinct()
                        .toList(),
                assessed.explanation().stream().map(Reason::sentence).distinct().toList());
    }

    /** The established amounts held against the criminal law; where one is reached, what the law then wants. */
    private static List<CaseView.HintView> hints(CaseFile file) {
        var figures = file.amounts()
                .map(amounts -> new Figures(amounts.sales(), amounts.stock(), null))
                .orElse(null);
        if (figures == null) {
            return List.of();
        }
        var hints = file.charges().stream()
                .flatMap(charge -> Hint.about(charge.code(), charge.actOn(), figures).stream())
                .filter(hint -> hint.state() != Hint.State.UNKNOWN)
                .distinct()
                .map(CaseView.HintView::of)
                .collect(Collectors.toCollection(ArrayList::new));
        if (hints.stream().anyMatch(hint -> hint.state().equals(Hint.State.REACHED.name()))) {
            hints.add(CaseView.HintView.of("DUTY", Hint.duty().sentence()));
        }
        return hints;
    }

    private List<CaseView.LinkedCase> linked(CaseFile file) {
        var linked = new ArrayList<CaseView.LinkedCase>();
        file.origin().map(files::get).ifPresent(origin -> linked.add(CaseView.LinkedCase.of(origin, "FORWARDED_FROM")));
        files.forwardedFrom(file.id()).forEach(other -> linked.add(CaseView.LinkedCase.of(other, "FORWARDED_TO")));
        return linked;
    }

    /** All periods for those who see the whole file; for the others their own, and those that they wait for. */
    private List<ClockView> clocks(CaseFile file, AgencyId reader, Standing standing) {
        var now = acting.now();
        return duties.openOf(file.id().uuid()).stream()
                .filter(duty -> Participants.seesAll(standing) || concerns(duty, reader))
                .flatMap(duty -> DueView.of(duty, duties.calendar(), now).map(due -> ClockView.of(duty, due)).stream())
                .toList();
    }

    private static boolean concerns(Duty duty, AgencyId reader) {
        return duty.agency().equals(reader)
                || duty.waitingAgency().filter(reader::equals).isPresent();
    }
}
