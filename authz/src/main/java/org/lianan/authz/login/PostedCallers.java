package org.lianan.authz.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.lianan.authz.agency.Officer;
import org.lianan.authz.agency.Officers;
import org.lianan.authz.caller.Caller;

/** From somebody who has signed in to a caller with rights: those of the posting in force, looked up at each request. */
@ApplicationScoped
public class PostedCallers {
    @Inject
    Officers officers;

    /** Nobody where there is no posting, or it is suspended. */
    @Transactional
    Optional<Caller> of(Identity identity) {
        return identity.machine() != null
                ? Optional.of(identity.machine())
                : officers.find(identity.name())
                        .filter(officer -> officer.posting().isInForce())
                        .map(officer -> caller(officer, identity));
    }

    private static Caller caller(Officer officer, Identity identity) {
        return new Caller(
                officer.officer(),
                officer.person().name(),
                officer.agency(),
                officer.roles(),
                officer.licence().orElse(null),
                identity.login(),
                officer.posting().id());
    }
}
