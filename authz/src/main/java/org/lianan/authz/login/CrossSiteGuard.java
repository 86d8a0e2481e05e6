package org.lianan.authz.login;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/**
 * Whether a change that came with a cookie was asked for by our own page: the header that no foreign form can send, the
 * origin, and what the browser says of the fetch (ASVS 5.0, 3.5.1 to 3.5.3).
 */
final class CrossSiteGuard {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    private CrossSiteGuard() {}

    static boolean isHarmless(HttpServletRequest request) {
        return HARMLESS.contains(request.getMethod());
    }

    static boolean isOurOwnPage(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader("Origin");
        return "1".equals(request.getHeader("X-LianAn"))
                && (site == null || site.equals("same-origin"))
                && (origin == null || isOurs(origin, request.getHeader("Host")));
    }

    private static boolean isOurs(String origin, String host) {
        try {
            return host != null && host.equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
