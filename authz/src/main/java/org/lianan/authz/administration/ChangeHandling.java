package org.lianan.authz.administration;

import static org.lianan.authz.permission.SeparationOfDuties.OTHER_PERSON;
import static org.lianan.authz.permission.SeparationOfDuties.SOD_7;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Ids;
import org.lianan.authz.agency.Agencies;
import org.lianan.authz.agency.Officer;
import org.lianan.authz.agency.Officers;
import org.lianan.authz.agency.Person;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.authz.caller.Role;
import org.lianan.authz.command.Versions;
import org.lianan.authz.login.Sessions;
import org.lianan.authz.permission.Action;
import org.lianan.authz.permission.Involved;
import org.lianan.authz.refusal.NotPermitted;
import org.lianan.authz.refusal.NotValid;
import org.lianan.authz.refusal.Sentence;

/**
 * Officers come, move and change their roles (policy row 59): an administrator proposes, another administrator or a leader
 * approves. A move is approved in the agency to which the officer comes. What is approved counts at once, here; Keycloak
 * is told afterwards.
 */
@ApplicationScoped
@Transactional
public class ChangeHandling {
    @Inject
    PostingChanges changes;

    @Inject
    OwnOfficers own;

    @Inject
    Officers officers;

    @Inject
    Agencies agencies;

    @Inject
    Vacancies vacancies;

    @Inject
    OpenTasks openTasks;

    @Inject
    Sessions sessions;

    @Inject
    IdentityOutbox outbox;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<PostingLost> lost;

    public List<ChangeView> all() {
        return changes.of(caller.get().agency()).stream().map(this::view).toList();
    }

    public ChangeView invite(InviteOfficer command) {
        if (officers.find(command.officer()).isPresent()) {
            throw new OfficerKnown();
        }
        var agency = caller.get().agency();
        var person = new Person(command.officer(), command.name(), command.nameEn(), agency.id());
        return propose(ChangeKind.INVITATION, person, command.licence(), agency, command.roles(), command.reason());
    }

    public ChangeView propose(String name, ProposeChange command) {
        var officer = own.get(name);
        SOD_7.require(caller.get().officer(), Involved.makers(name));
        var agency = target(command.agency());
        var kind = agency.equals(officer.agency()) ? ChangeKind.ROLES : ChangeKind.MOVE;
        check(kind, officer, command.roles());
        return propose(
                kind, officer.person(), officer.licence().orElse(null), agency, command.roles(), command.reason());
    }

    public ChangeView approve(UUID id, @Nullable String ifMatch) {
        var change = changes.get(id, caller.get().agency());
        Versions.check(ifMatch, change.version());
        requireSecondPerson(change);
        var known = officers.find(change.officer());
        var posting = change.approve(Ids.next(), caller.get().officer(), now());
        LegalRoles.check(
                change.roles(),
                agencies.get(change.agency()),
                agencies.hasBelow(change.agency()),
                change.licence().orElse(null));
        if (change.roles().contains(Role.CHIEF)) {
            vacancies.handOver(change);
        }
        switch (change.kind()) {
            case INVITATION -> {
                if (known.isPresent()) {
                    throw new OfficerKnown();
                }
                officers.enter(new Officer(
                        change.officer(),
                        change.person().name(),
                        change.person().nameEn(),
                        change.licence().orElse(null),
                        posting));
            }
            case MOVE, ROLES -> {
                var officer = known.orElseThrow(ChangeDecided::new);
                check(change.kind(), officer, change.roles());
                officers.post(officer, posting);
            }
        }
        var isMove = change.kind() == ChangeKind.MOVE;
        if (isMove) {
            sessions.endAllOf(change.officer());
            lost.fire(new PostingLost(change.officer(), change.from()));
        }
        outbox.order(change.officer(), isMove);
        changes.flush();
        return view(change);
    }

    /** By either side; who proposed it takes it back so. */
    public ChangeView reject(UUID id, @Nullable String ifMatch, String reason) {
        var change = changes.get(id, caller.get().agency());
        Versions.check(ifMatch, change.version());
        SOD_7.require(caller.get().officer(), Involved.makers(change.officer()));
        change.reject(reason, caller.get().officer(), now());
        changes.flush();
        return view(change);
    }

    private ChangeView propose(
            ChangeKind kind, Person person, @Nullable String licence, AgencyId agency, Set<Role> roles, String reason) {
        LegalRoles.check(roles, agencies.get(agency), agencies.hasBelow(agency), licence);
        var who = caller.get();
        var change = new PostingChange(
                Ids.next(), kind, person, licence, who.agency(), agency, roles, reason, who.officer(), now());
        changes.propose(change);
        return view(change);
    }

    /** What stands against the officer's leaving this agency, or these roles. */
    private void check(ChangeKind kind, Officer officer, Set<Role> roles) {
        vacancies.requireNone(officer, kind == ChangeKind.MOVE ? Set.of() : roles);
        if (kind == ChangeKind.MOVE) {
            var open = openTasks.of(officer.officer(), officer.agency());
            if (!open.isEmpty()) {
                throw new OpenTasksLeft(open);
            }
        }
    }

    private void requireSecondPerson(PostingChange change) {
        var who = caller.get();
        if (!change.agency().equals(who.agency())) {
            throw new NotPermitted(
                    "OTHER_SIDE_WANTED",
                    Action.OFFICER_CHANGE_DECIDE.name(),
                    Sentence.of("调动由调入单位确认。", "A move is confirmed by the agency to which the officer comes."));
        }
        SOD_7.require(who.officer(), Involved.makers(change.officer()));
        OTHER_PERSON.require(who.officer(), Involved.makers(change.proposedBy()));
    }

    private AgencyId target(@Nullable String id) {
        if (id == null) {
            return caller.get().agency();
        }
        return Optional.of(id)
                .filter(AgencyId::isOne)
                .flatMap(known -> agencies.find(new AgencyId(known)))
                .orElseThrow(() ->
                        new NotValid("/agency", "AGENCY_UNKNOWN", Sentence.of("没有这个单位。", "There is no such agency.")))
                .id();
    }

    private ChangeView view(PostingChange change) {
        return new ChangeView(
                change.id(),
                change.kind(),
                change.state(),
                change.person(),
                change.licence().orElse(null),
                change.from().id(),
                change.agency().id(),
                change.roles().stream().map(Role::name).sorted().toList(),
                change.reason(),
                officers.person(change.proposedBy()),
                change.proposedAt().toString(),
                change.decidedBy().map(officers::person).orElse(null),
                change.decisionReason().orElse(null),
                steps(change),
                change.version());
    }

    private List<String> steps(PostingChange change) {
        var who = caller.get();
        if (change.state() != ChangeState.PROPOSED
                || !Action.OFFICER_CHANGE_DECIDE.decide(who).isAllowed()
                || !SOD_7.admits(who.officer(), Involved.makers(change.officer()))) {
            return List.of();
        }
        var isSecondPerson = change.agency().equals(who.agency())
                && OTHER_PERSON.admits(who.officer(), Involved.makers(change.proposedBy()));
        return isSecondPerson ? List.of("APPROVE", "REJECT") : List.of("REJECT");
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
