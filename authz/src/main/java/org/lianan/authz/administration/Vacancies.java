package org.lianan.authz.administration;

import static org.lianan.authz.caller.Role.AGENCY_ADMIN;
import static org.lianan.authz.caller.Role.CHIEF;
import static org.lianan.authz.caller.Role.LEADER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.lianan.authz.Ids;
import org.lianan.authz.agency.Officer;
import org.lianan.authz.agency.Officers;
import org.lianan.authz.agency.Posting;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.authz.caller.Role;

/** An agency has exactly one chief and at least one administrator at any moment (SoD-7). */
@ApplicationScoped
class Vacancies {
    @Inject
    Officers officers;

    @Inject
    IdentityOutbox outbox;

    @Inject
    CurrentCaller caller;

    /** @throws LastOfRole if the agency would be left without one when this officer keeps only these roles in it */
    void requireNone(Officer officer, Set<Role> kept) {
        for (var role : EnumSet.of(CHIEF, AGENCY_ADMIN)) {
            if (officer.posting().roles().contains(role) && !kept.contains(role) && isTheLast(officer, role)) {
                throw new LastOfRole(role);
            }
        }
    }

    /** 交接: with the new chief's posting the one before becomes a leader, so that there are never two and never none. */
    void handOver(PostingChange successor) {
        for (var officer : officers.of(successor.agency())) {
            var posting = officer.posting();
            if (posting.roles().contains(CHIEF) && !officer.officer().equals(successor.officer())) {
                var roles = EnumSet.copyOf(posting.roles());
                roles.remove(CHIEF);
                roles.add(LEADER);
                var now = Clock.systemUTC().instant();
                officers.post(
                        officer,
                        new Posting(
                                Ids.next(),
                                officer.officer(),
                                officer.agency(),
                                roles,
                                now,
                                successor.proposedBy(),
                                caller.get().officer()));
                outbox.order(officer.officer(), false);
            }
        }
    }

    private boolean isTheLast(Officer officer, Role role) {
        return officers.of(officer.agency()).stream()
                .noneMatch(other -> !other.officer().equals(officer.officer())
                        && other.roles().contains(role));
    }
}
