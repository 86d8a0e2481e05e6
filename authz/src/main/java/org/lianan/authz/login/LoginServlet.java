package org.lianan.authz.login;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.budget.Budget;
import org.lianan.authz.budget.Budgets;
import org.lianan.authz.budget.TooMany;
import org.lianan.authz.caller.Login;
import org.lianan.authz.refusal.PostingEnded;
import org.lianan.authz.secret.SecretBox;

/**
 * The way in and out for browsers. Between the two halves of a login nothing is kept here: state, nonce and PKCE
 * verifier travel sealed in a short-lived cookie, so that any node may answer the second half.
 */
@WebServlet({"/login", "/login/callback", "/logout", "/backchannel-logout"})
public class LoginServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(LoginServlet.class.getName());
    private static final String PURPOSE = "login-under-way";

    @Inject
    transient IdentityProvider identityProvider;

    @Inject
    transient Sessions sessions;

    @Inject
    transient SecretBox secrets;

    @Inject
    transient SignInRecord record;

    @Inject
    transient Budgets budgets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        switch (request.getServletPath()) {
            case "/login" -> begin(request, response);
            case "/login/callback" -> finish(request, response);
            default -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        switch (request.getServletPath()) {
            case "/logout" -> signOut(request, response);
            case "/backchannel-logout" -> endedAtKeycloak(request, response);
            default -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private void begin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            budgets.spend(Budget.LOGIN, request.getRemoteAddr());
        } catch (TooMany tooMany) {
            refuse(response, tooMany);
            return;
        }
        var stepUp = Integer.toString(Login.SIGNING_LEVEL).equals(request.getParameter("acr_values"));
        var whoseStepUp = stepUp
                ? Cookies.find(request, Cookies.SESSION)
                        .flatMap(cookie -> sessions.identityOf(cookie, true))
                        .map(Identity::name)
                        .orElse("")
                : "";
        var underWay = new UnderWay(
                new State(), new Nonce(), new CodeVerifier(), whoseStepUp, localPath(request.getParameter("returnTo")));
        try {
            var door = identityProvider.authorization(underWay.state(), underWay.nonce(), underWay.verifier(), stepUp);
            Cookies.login(response, seal(underWay));
            response.sendRedirect(door.toString());
        } catch (IdentityProvider.LoginFailed | IdentityProvider.IdentityProviderSilent failed) {
            LOG.log(Level.WARNING, "a login could not begin: {0}", failed.getMessage());
            response.sendRedirect("/logged-out?reason=login-failed");
        }
    }

    /** Text, because a browser shows it to an officer before any page of ours is there. */
    private static void refuse(HttpServletResponse response, TooMany tooMany) throws IOException {
        response.setStatus(tooMany.kind().status());
        response.setHeader("Retry-After", Long.toString(tooMany.waitFor().toSeconds()));
        response.setContentType("text/plain; charset=utf-8");
        response.getWriter()
                .write(tooMany.sentence().zh() + "\n" + tooMany.sentence().en() + "\n");
    }

    private void finish(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var underWay = Cookies.find(request, Cookies.LOGIN).flatMap(this::unseal);
        Cookies.drop(response, Cookies.LOGIN);
        var code = request.getParameter("code");
        if (underWay.isEmpty() || code == null || !isSame(underWay.get().state(), request.getParameter("state"))) {
            response.sendRedirect("/logged-out?reason=login-expired");
            return;
        }
        try {
            var tokens = identityProvider.redeem(
                    new AuthorizationCode(code),
                    underWay.get().verifier(),
                    underWay.get().nonce());
            if (!underWay.get().isFor(tokens)) {
                // somebody else's second factor must not turn the open page into theirs
                response.sendRedirect("/logged-out?reason=other-officer");
                return;
            }
            Cookies.find(request, Cookies.SESSION).ifPresent(sessions::end);
            Cookies.session(response, sessions.open(tokens));
            response.sendRedirect(underWay.get().returnTo());
        } catch (PostingEnded notOneOfUs) {
            record.refused();
            response.sendRedirect("/logged-out?reason=posting-ended");
        } catch (IdentityProvider.LoginFailed | IdentityProvider.IdentityProviderSilent failed) {
            LOG.log(Level.WARNING, "a login did not work: {0}", failed.getMessage());
            record.refused();
            response.sendRedirect("/logged-out?reason=login-failed");
        }
    }

    private void signOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!CrossSiteGuard.isOurOwnPage(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        boolean isOver = Cookies.find(request, Cookies.SESSION)
                .flatMap(sessions::end)
                .map(identityProvider::end)
                .orElse(true);
        Cookies.drop(response, Cookies.SESSION);
        response.setHeader("Clear-Site-Data", "\"storage\"");
        var location = isOver ? "/logged-out" : identityProvider.logout().toString();
        response.setContentType("application/json");
        response.getWriter()
                .write(jakarta.json.Json.createObjectBuilder()
                        .add("location", location)
                        .build()
                        .toString());
    }

    /** OpenID Connect Back-Channel Logout 1.0: Keycloak tells that it has ended a session. */
    private void endedAtKeycloak(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var token = request.getParameter("logout_token");
        var ended = token == null ? Optional.<String>empty() : identityProvider.endedSession(token);
        if (ended.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        sessions.endedAtKeycloak(ended.get());
        response.setStatus(HttpServletResponse.SC_OK);
    }

    /** Only a path of our own: never another host, never a scheme. */
    static String localPath(@Nullable String wanted) {
        if (wanted == null || !wanted.startsWith("/") || wanted.startsWith("//") || wanted.startsWith("/login")) {
            return "/";
        }
        return wanted.chars().anyMatch(c -> c == '\\' || c < ' ' || c == 0x7f) ? "/" : wanted;
    }

    private static boolean isSame(State expected, @Nullable String arrived) {
        return arrived != null
                && MessageDigest.isEqual(
                        expected.getValue().getBytes(StandardCharsets.UTF_8), arrived.getBytes(StandardCharsets.UTF_8));
    }

    private String seal(UnderWay login) {
        var text = String.join(
                "\n",
                login.state().getValue(),
                login.nonce().getValue(),
                login.verifier().getValue(),
                login.whoseStepUp(),
                login.returnTo());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(secrets.seal(text.getBytes(StandardCharsets.UTF_8), PURPOSE));
    }

    private Optional<UnderWay> unseal(String cookie) {
        try {
            var parts = new String(secrets.open(Base64.getUrlDecoder().decode(cookie), PURPOSE), StandardCharsets.UTF_8)
                    .split("\n", 5);
            return Optional.of(new UnderWay(
                    new State(parts[0]), new Nonce(parts[1]), new CodeVerifier(parts[2]), parts[3], parts[4]));
        } catch (SecretBox.SealBroken | IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    /** @param whoseStepUp the officer who shows a second factor in a session that is open; empty for any other login */
    private record UnderWay(State state, Nonce nonce, CodeVerifier verifier, String whoseStepUp, String returnTo) {
        boolean isFor(IdentityProvider.Tokens tokens) {
            return whoseStepUp.isEmpty() || whoseStepUp.equals(tokens.claims().getClaim("preferred_username"));
        }
    }
}
