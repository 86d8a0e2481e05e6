package org.lianan.authz.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Ids;
import org.lianan.authz.agency.Agencies;
import org.lianan.authz.agency.Delegation;
import org.lianan.authz.agency.Delegations;
import org.lianan.authz.agency.Officer;
import org.lianan.authz.agency.Officers;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.authz.caller.Role;
import org.lianan.authz.command.Versions;
import org.lianan.authz.permission.Action;
import org.lianan.authz.refusal.NotFound;
import org.lianan.authz.refusal.NotPermitted;
import org.lianan.authz.refusal.NotValid;
import org.lianan.authz.refusal.Sentence;

/** Officers name who stands in for them, for days that end by themselves (policy row 62). */
@ApplicationScoped
@Transactional
public class DelegationHandling {
    @Inject
    Delegations delegations;

    @Inject
    Officers officers;

    @Inject
    Agencies agencies;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Those in which the caller is one of the two; for an administrator, all of the agency. */
    public List<DelegationView> all() {
        var who = caller.get();
        return delegations.of(who.agency()).stream()
                .filter(each -> who.roles().contains(Role.AGENCY_ADMIN)
                        || each.delegator().equals(who.officer())
                        || each.delegate().equals(who.officer()))
                .map(this::view)
                .toList();
    }

    public DelegationView make(MakeDelegation command) {
        var delegator = officers.find(caller.get().officer()).orElseThrow(NotFound::new);
        requireDays(command.from(), command.until());
        if (command.roles().isEmpty() || !delegator.roles().containsAll(command.roles())) {
            throw new NotValid(
                    "/roles", "NOT_OWN_ROLES", Sentence.of("只能委托您本人现有的角色。", "Only your own roles can be lent."));
        }
        var delegate = delegate(command, delegator);
        requireNoChain(delegator.officer(), delegate.officer(), command);
        var together = EnumSet.copyOf(command.roles());
        together.addAll(delegate.roles());
        LegalRoles.check(
                together,
                agencies.get(delegator.agency()),
                agencies.hasBelow(delegator.agency()),
                delegate.licence().orElse(null));
        var delegation = new Delegation(
                Ids.next(),
                delegator,
                delegate.officer(),
                command.roles(),
                command.from(),
                command.until(),
                command.reason(),
                clock.instant());
        delegations.make(delegation);
        return view(delegation);
    }

    /** By the one who made it. */
    public DelegationView end(UUID id, @Nullable String ifMatch) {
        var who = caller.get();
        var delegation = delegations
                .find(id)
                .filter(each -> each.delegator().equals(who.officer())
                        || each.delegate().equals(who.officer()))
                .orElseThrow(NotFound::new);
        Versions.check(ifMatch, delegation.version());
        if (!delegation.delegator().equals(who.officer())) {
            throw new NotPermitted(
                    "DELEGATOR_WANTED",
                    Action.DELEGATION_MAKE.name(),
                    Sentence.of("委托由委托人结束。", "A delegation is ended by the one who made it."));
        }
        if (!delegation.isOpenOn(today())) {
            throw DelegationNotPossible.already();
        }
        delegation.end(clock.instant());
        delegations.flush();
        return view(delegation);
    }

    /** Nobody stands in for, or through, somebody who is not there any more. */
    void cameAbout(@Observes PostingLost lost) {
        delegations.openOf(lost.officer(), today()).forEach(each -> each.end(clock.instant()));
    }

    private void requireDays(LocalDate from, LocalDate until) {
        if (from.isBefore(today()) || until.isBefore(from)) {
            throw new NotValid(
                    "/from",
                    "DAYS_NOT_IN_ORDER",
                    Sentence.of("起止日期须从今天起，先后相接。", "The days begin today or later, and end after they begin."));
        }
        if (until.isAfter(from.plusDays(Delegation.LONGEST_DAYS - 1))) {
            throw new NotValid(
                    "/until",
                    "DELEGATION_TOO_LONG",
                    Sentence.of("一次委托最长三十日。", "A delegation lasts thirty days at most."));
        }
    }

    private Officer delegate(MakeDelegation command, Officer delegator) {
        return officers.find(command.delegate())
                .filter(found -> found.agency().equals(delegator.agency()))
                .filter(found -> !found.officer().equals(delegator.officer()))
                .filter(found ->
                        !found.roles().isEmpty() && found.roles().stream().noneMatch(Role::isControl))
                .orElseThrow(
                        () -> new NotValid(
                                "/delegate",
                                "DELEGATE_NOT_SUITABLE",
                                Sentence.of(
                                        "请选择本单位在岗、不担任管理或审计角色的其他人员。",
                                        "Choose another officer of your agency who is in force and neither administers nor audits.")));
    }

    /** In these days the delegator is nobody's delegate with these roles, and the delegate delegates nothing. */
    private void requireNoChain(String delegator, String delegate, MakeDelegation command) {
        var isChain = delegations.openOf(delegator, command.from()).stream()
                        .anyMatch(each -> each.delegate().equals(delegator) && overlaps(each, command))
                || delegations.openOf(delegate, command.from()).stream()
                        .anyMatch(each -> each.delegator().equals(delegate) && overlaps(each, command));
        if (isChain) {
            throw DelegationNotPossible.chain();
        }
    }

    private static boolean overlaps(Delegation each, MakeDelegation command) {
        return !each.from().isAfter(command.until()) && !each.until().isBefore(command.from());
    }

    private DelegationView view(Delegation delegation) {
        var today = today();
        var isOpen = delegation.isOpenOn(today);
        return new DelegationView(
                delegation.id(),
                officers.person(delegation.delegator()),
                officers.person(delegation.delegate()),
                delegation.roles().stream().map(Role::name).sorted().toList(),
                delegation.from().toString(),
                delegation.until().toString(),
                delegation.reason(),
                delegation.isInForceOn(today) ? "IN_FORCE" : isOpen ? "COMING" : "ENDED",
                delegation.endedAt().map(Object::toString).orElse(null),
                isOpen && delegation.delegator().equals(caller.get().officer()) ? List.of("END") : List.of(),
                delegation.version());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
