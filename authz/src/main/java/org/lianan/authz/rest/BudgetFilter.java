package org.lianan.authz.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.lianan.authz.Requires;
import org.lianan.authz.budget.Budget;
import org.lianan.authz.budget.Budgets;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.authz.permission.Action;

/** Before the gate, and after the event is begun: what a caller has used up is refused, and on record. */
@Provider
@Priority(Priorities.AUTHENTICATION + 100)
public class BudgetFilter implements ContainerRequestFilter {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    @Context
    ResourceInfo resource;

    @Context
    HttpServletRequest servletRequest;

    @Inject
    CurrentCaller currentCaller;

    @Inject
    Budgets budgets;

    @Override
    public void filter(ContainerRequestContext request) {
        var caller = currentCaller.ifSignedIn();
        if (caller.isEmpty()) {
            budgets.spend(Budget.STRANGER, servletRequest.getRemoteAddr());
            return;
        }
        var officer = caller.get().officer();
        budgets.spend(Budget.REQUEST, officer);
        if (HARMLESS.contains(request.getMethod())) {
            if (request.getUriInfo().getQueryParameters().containsKey("query")) {
                budgets.spend(Budget.SEARCH, officer);
            }
        } else if (isExport()) {
            budgets.spend(Budget.EXPORT, officer);
        } else if (!MediaType.APPLICATION_OCTET_STREAM_TYPE.isCompatible(request.getMediaType())) {
            // a file comes in many parts; each is only a request
            budgets.spend(Budget.COMMAND, officer);
        }
    }

    private boolean isExport() {
        var requires = resource.getResourceMethod().getAnnotation(Requires.class);
        return requires != null && requires.value() == Action.AUDIT_EXPORT;
    }
}
