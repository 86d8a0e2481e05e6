package org.lianan.authz.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianan.authz.caller.CurrentCaller;

/**
 * How a request says who sends it: a machine by its bearer token, a browser by its session cookie. Who says nothing goes
 * on as nobody; the gate answers that with 401, never with a redirect.
 */
@ApplicationScoped
public class SignIn implements HttpAuthenticationMechanism {
    private static final String BEARER = "Bearer ";

    @Inject
    IdentityProvider identityProvider;

    @Inject
    Sessions sessions;

    @Inject
    PostedCallers callers;

    @Inject
    CurrentCaller currentCaller;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            return context.doNothing();
        }
        var identity = identityOf(request);
        if (identity.isEmpty()) {
            return context.doNothing();
        }
        var caller = callers.of(identity.get());
        if (caller.isEmpty()) {
            currentCaller.isWithoutPosting(identity.get().name());
            return context.doNothing();
        }
        currentCaller.is(caller.get());
        return context.notifyContainerAboutLogin(
                caller.get().officer(),
                caller.get().roles().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    private Optional<Identity> identityOf(HttpServletRequest request) {
        var authorization = request.getHeader("Authorization");
        if (authorization != null) {
            return authorization.startsWith(BEARER)
                    ? identityProvider
                            .bearer(authorization.substring(BEARER.length()).strip())
                            .flatMap(Identity::of)
                    : Optional.empty();
        }
        var cookie = Cookies.find(request, Cookies.SESSION);
        if (cookie.isEmpty() || (!CrossSiteGuard.isHarmless(request) && !CrossSiteGuard.isOurOwnPage(request))) {
            return Optional.empty();
        }
        // what an open page asks by itself is no sign of an officer before it
        var isActivity = !request.getRequestURI().equals(request.getContextPath() + "/api/me");
        return sessions.identityOf(cookie.get(), isActivity);
    }
}
