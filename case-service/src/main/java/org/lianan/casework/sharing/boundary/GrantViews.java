package org.lianan.casework.sharing.boundary;

import static org.lianan.authz.permission.Action.GRANT_ANSWER;
import static org.lianan.authz.permission.Action.GRANT_APPROVE;
import static org.lianan.authz.permission.Action.GRANT_REVOKE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.agency.Officers;
import org.lianan.authz.agency.Person;
import org.lianan.authz.audit.AuditReading;
import org.lianan.authz.permission.Action;
import org.lianan.authz.permission.Standing;
import org.lianan.casework.casefile.boundary.Acting;
import org.lianan.casework.casefile.control.CaseFiles;
import org.lianan.casework.casefile.control.Participations;
import org.lianan.casework.sharing.control.Deciders;
import org.lianan.casework.sharing.entity.Grant;
import org.lianan.casework.sharing.entity.GrantState;
import org.lianan.casework.sharing.entity.GrantStep;
import org.lianan.casework.sharing.entity.Happening;

/** Shows grants to the caller of this request: what they may see of them, and which steps are open to them. */
@ApplicationScoped
public class GrantViews {
    @Inject
    CaseFiles files;

    @Inject
    Participations participations;

    @Inject
    Deciders deciders;

    @Inject
    Officers officers;

    @Inject
    Acting acting;

    /** The lead and who supervises it see every grant; any other agency those that were offered to it. */
    boolean isReadable(Grant grant) {
        var agency = acting.agency();
        if (agency.equals(grant.from()) || standing(grant) == Standing.SUPERVISING) {
            return true;
        }
        return agency.equals(grant.to()) && grant.isKnownToReceiver();
    }

    GrantView of(Grant grant) {
        var file = files.get(grant.caseId());
        var people = officers.persons(named(grant));
        boolean isInside = !acting.agency().equals(grant.to()) || grant.stateOn(acting.today()) == GrantState.ACCEPTED;
        return new GrantView(
                grant.id().toString(),
                grant.caseId().toString(),
                file.number().number(),
                file.title(),
                file.lead().id(),
                grant.from().id(),
                grant.to().id(),
                grant.standing().name(),
                grant.basis().name(),
                GrantView.Parts.of(grant.scope(), isInside),
                grant.disclosure().categories().stream().sorted().toList(),
                grant.disclosure().identifiers(),
                grant.purpose(),
                grant.legalBasis(),
                grant.until().orElse(null),
                grant.stateOn(acting.today()).name(),
                isInside ? person(people, grant.proposedBy()) : null,
                grant.proposedAt(),
                reason(grant),
                grant.history().stream()
                        .map(happened -> new GrantView.Happened(
                                happened.step().name(),
                                happened.at(),
                                person(people, happened.officer()),
                                happened.agency(),
                                happened.note()))
                        .toList(),
                steps(grant),
                grant.version());
    }

    Receipt receipt(Grant grant, List<AuditReading.Opened> opened) {
        var state = grant.stateOn(acting.today());
        var last = grant.history().stream()
                .filter(happened -> happened.step() == GrantStep.REVOKE)
                .findFirst();
        return new Receipt(
                grant.id().toString(),
                grant.to().id(),
                state,
                grant.version(),
                last.map(Happening::at)
                        .or(() -> state == GrantState.EXPIRED ? grant.endsAt() : Optional.empty())
                        .orElse(null),
                last.map(happened -> person(officers.persons(named(grant)), happened.officer()))
                        .orElse(null),
                last.map(Happening::note).orElse(null),
                opened.stream().map(Receipt.Opened::of).toList());
    }

    /** What follows from the grant, the person and the gate together. */
    private List<String> steps(Grant grant) {
        var standing = standing(grant);
        return grant.stepsOpenTo(acting.act()).stream()
                .filter(step -> action(step).decide(acting.who(), standing).isAllowed())
                .filter(step -> deciders.may(step, grant, acting.who()))
                .map(GrantStep::name)
                .toList();
    }

    private static Action action(GrantStep step) {
        return switch (step) {
            case APPROVE -> GRANT_APPROVE;
            case ACCEPT, REJECT -> GRANT_ANSWER;
            case WITHDRAW, REVOKE -> GRANT_REVOKE;
        };
    }

    private Standing standing(Grant grant) {
        return participations.standing(acting.agency(), grant.caseId(), acting.now());
    }

    private static @Nullable String reason(Grant grant) {
        var history = grant.history();
        return history.isEmpty() ? null : history.get(history.size() - 1).note();
    }

    private static HashSet<String> named(Grant grant) {
        var named = new HashSet<String>();
        named.add(grant.proposedBy());
        grant.history().forEach(happened -> named.add(happened.officer()));
        return named;
    }

    private static Person person(Map<String, Person> people, String officer) {
        return people.getOrDefault(officer, new Person(officer, officer, officer, ""));
    }
}
