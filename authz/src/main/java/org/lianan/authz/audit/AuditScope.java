package org.lianan.authz.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.authz.wall.Principal;
import org.lianan.authz.wall.Wall;

/** How far an auditor sees: the officers of the own agency; those of the agency that runs the portal see all. */
@ApplicationScoped
public class AuditScope {
    @Inject
    @ConfigProperty(name = "audit.node.agency")
    Optional<String> nodeAgency;

    @Inject
    CurrentCaller caller;

    @Inject
    Wall wall;

    /** Whether the caller's agency runs the portal. */
    public boolean isNode() {
        return nodeAgency
                .filter(node -> node.equals(caller.get().agency().id()))
                .isPresent();
    }

    /** Reads with the caller's scope: gives the one agency to ask about, or null for all. */
    <T> T read(Function<@Nullable String, T> question) {
        return isNode()
                ? wall.as(Principal.AUDIT, () -> question.apply(null))
                : question.apply(caller.get().agency().id());
    }
}
