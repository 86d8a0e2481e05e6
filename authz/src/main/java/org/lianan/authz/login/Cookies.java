package org.lianan.authz.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** The portal's two cookies: of the session, and of a login that is under way. */
final class Cookies {
    static final String SESSION = "__Host-lianan";
    static final String LOGIN = "__Host-lianan-login";

    /** How long an officer may take on Keycloak's page. */
    private static final int LOGIN_SECONDS = 900;

    private Cookies() {}

    static Optional<String> find(HttpServletRequest request, String name) {
        if (request.getCookies() != null) {
            for (var cookie : request.getCookies()) {
                if (cookie.getName().equals(name) && !cookie.getValue().isEmpty()) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    static void session(HttpServletResponse response, String value) {
        set(response, SESSION, value, "Strict", -1);
    }

    /** Lax, because the way back from Keycloak begins on its site. */
    static void login(HttpServletResponse response, String value) {
        set(response, LOGIN, value, "Lax", LOGIN_SECONDS);
    }

    static void drop(HttpServletResponse response, String name) {
        set(response, name, "", "Strict", 0);
    }

    private static void set(HttpServletResponse response, String name, String value, String sameSite, int seconds) {
        var cookie = name + "=" + value + "; Path=/; Secure; HttpOnly; SameSite=" + sameSite
                + (seconds < 0 ? "" : "; Max-Age=" + seconds);
        response.addHeader("Set-Cookie", cookie);
    }
}
