package org.lianan.authz.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import org.lianan.authz.agency.Delegations;
import org.lianan.authz.agency.Officer;
import org.lianan.authz.agency.Officers;
import org.lianan.authz.caller.Caller;

/** From somebody who has signed in to a caller with rights: those of the posting in force and of the delegations of the day. */
@ApplicationScoped
public class PostedCallers {
    @Inject
    Officers officers;

    @Inject
    Delegations delegations;

    @Inject
    Clock clock;

    /** Nobody where there is no posting, or it is suspended. */
    @Transactional
    Optional<Caller> of(Identity identity) {
        return identity.machine() != null
                ? Optional.of(identity.machine())
                : officers.find(identity.name())
                        .filter(officer -> officer.posting().isInForce())
                        .map(officer -> caller(officer, identity));
    }

    private Caller caller(Officer officer, Identity identity) {
        var lent = delegations.lentTo(officer, LocalDate.ofInstant(clock.instant(), clock.getZone()));
        var roles = new HashSet<>(officer.roles());
        roles.addAll(lent.roles().keySet());
        return new Caller(
                officer.officer(),
                officer.person().name(),
                officer.agency(),
                roles,
                officer.licence().orElse(null),
                identity.login(),
                officer.posting().id(),
                lent);
    }
}
