package org.lianan.authz.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Requires;
import org.lianan.authz.audit.RequestOnRecord;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.authz.permission.Action;
import org.lianan.authz.permission.Decision;
import org.lianan.authz.permission.Relation;
import org.lianan.authz.refusal.NotFound;
import org.lianan.authz.refusal.NotInThisState;
import org.lianan.authz.refusal.NotPermitted;
import org.lianan.authz.refusal.Sentence;
import org.lianan.authz.refusal.StepUpRequired;

/** The one place that decides: before any resource runs, its declared action is tried on the caller. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class GateFilter implements ContainerRequestFilter {
    private static final String STEP_UP = "STEP_UP";

    @Context
    ResourceInfo resource;

    @Inject
    CurrentCaller currentCaller;

    @Inject
    StandingAtTheGate standings;

    @Inject
    RequestOnRecord onRecord;

    @Override
    public void filter(ContainerRequestContext request) {
        var method = resource.getResourceMethod();
        if (!method.getDeclaringClass().getName().startsWith("org.lianan.")) {
            return;
        }
        var requires = method.getAnnotation(Requires.class);
        if (requires == null) {
            throw new NotFound();
        }
        var caller = currentCaller.get();
        var action = requires.value();
        var caseId = caseIdOf(request);
        var relation = relation(action, caller, caseId);
        var decision = decide(action, caller, relation);
        // last, so that whoever may not do it at all learns nothing from being asked for a second factor
        var outcome =
                decision.isAllowed() && action.isSigned() && !caller.login().suffices(now())
                        ? STEP_UP
                        : outcome(decision);
        onRecord.decided(outcome);
        if (decision.isAllowed()) {
            lender(action, caller, relation).ifPresent(currentCaller::actsFor);
        }
        if (decision.isHidden()) {
            throw new NotFound();
        }
        if (decision.isForAnotherState()) {
            throw new NotInThisState(action.name(), relation.state().name());
        }
        if (!decision.isAllowed()) {
            throw new NotPermitted(
                    outcome(decision),
                    action.name(),
                    Sentence.of(
                            "您的角色或单位在本案中的地位不允许此项操作。请联系有权办理的同事。",
                            "Your role, or your agency's standing in this case, does not allow this. Ask a colleague who may."));
        }
        if (STEP_UP.equals(outcome)) {
            throw new StepUpRequired();
        }
    }

    private static Decision decide(Action action, Caller caller, Relation relation) {
        return action.concernsCase() ? action.decide(caller, relation) : action.decide(caller);
    }

    /** In whose place the caller does what the own roles do not allow. */
    private static Optional<String> lender(Action action, Caller caller, Relation relation) {
        if (caller.lent().roles().isEmpty()
                || decide(action, caller.alone(), relation).isAllowed()) {
            return Optional.empty();
        }
        return caller.lent().roles().entrySet().stream()
                .filter(role -> decide(action, caller.with(Set.of(role.getKey())), relation)
                        .isAllowed())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Relation relation(Action action, Caller caller, @Nullable UUID caseId) {
        if (!action.concernsCase()) {
            return Relation.NONE;
        }
        if (caseId == null) {
            throw new NotFound();
        }
        return standings.of(caller, caseId);
    }

    private static @Nullable UUID caseIdOf(ContainerRequestContext request) {
        var text = request.getUriInfo().getPathParameters().getFirst("caseId");
        if (text == null) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    /** Real time: Keycloak knows nothing of the demo's clock. */
    private static Instant now() {
        return Clock.systemUTC().instant();
    }

    private static String outcome(Decision decision) {
        if (decision.isHidden()) {
            return "HIDDEN";
        }
        var rule = decision.rule();
        return rule == null ? "ALLOWED" : rule;
    }
}
