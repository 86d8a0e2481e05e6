package org.lianan.authz.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lianan.authz.agency.Officer;
import org.lianan.authz.agency.Officers;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.authz.caller.Role;
import org.lianan.authz.refusal.NotFound;

/** The officers for whom the caller answers: those of the own agency; for the node's security administrator, all. */
@ApplicationScoped
class OwnOfficers {
    @Inject
    Officers officers;

    @Inject
    CurrentCaller caller;

    List<Officer> all() {
        return officers.of(caller.get().agency());
    }

    /** @throws NotFound also for an officer of another agency */
    Officer get(String officer) {
        var who = caller.get();
        return officers.find(officer)
                .filter(found ->
                        found.agency().equals(who.agency()) || who.roles().contains(Role.SECURITY_ADMIN))
                .orElseThrow(NotFound::new);
    }
}
