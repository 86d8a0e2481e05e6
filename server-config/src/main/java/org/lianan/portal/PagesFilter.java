package org.lianan.portal;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Serves the web UI: hashed assets for ever and compressed at build time, the one page for every path of the
 * application, and on every answer the headers that keep caches and other scripts out (ASVS 5.0, 3.4). A missing asset
 * is a 404, never the page.
 */
@WebFilter("/*")
public class PagesFilter implements Filter {
    private static final String PAGE = "/index.html";
    private static final String NONCE_MARK = "__CSP_NONCE__";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    private final SecureRandom random = new SecureRandom();

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) anyRequest;
        var response = (HttpServletResponse) anyResponse;
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var nonce = nonce();
        setHeaders(response, nonce);
        if (isAnswered(request, path)) {
            chain.doFilter(request, response);
        } else if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (path.startsWith("/WEB-INF") || path.startsWith("/META-INF") || path.contains("..")) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else if (path.substring(path.lastIndexOf('/')).indexOf('.') >= 0) {
            serveFile(request, response, path);
        } else {
            servePage(request, response, nonce);
        }
    }

    /** Whether a servlet of ours, or the REST application, has this address. */
    private static boolean isAnswered(HttpServletRequest request, String path) {
        var match = request.getHttpServletMapping().getMappingMatch();
        return path.startsWith("/api/") || match == MappingMatch.EXACT || match == MappingMatch.PATH;
    }

    private static void setHeaders(HttpServletResponse response, String nonce) {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'nonce-" + nonce + "'; "
                        + "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; "
                        + "manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; "
                        + "frame-ancestors 'none'");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy", "camera=(self), geolocation=(self), microphone=(), payment=(), usb=()");
        response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
    }

    private void serveFile(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        var type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null || path.equals(PAGE)) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var accepted = request.getHeader("Accept-Encoding");
        for (var encoding : List.of("br", "gzip", "")) {
            var suffix = encoding.isEmpty() ? "" : encoding.equals("br") ? ".br" : ".gz";
            if (!encoding.isEmpty() && (accepted == null || !accepted.contains(encoding))) {
                continue;
            }
            try (var file = open(request, path + suffix)) {
                if (file != null) {
                    response.setContentType(type);
                    response.setHeader("Vary", "Accept-Encoding");
                    response.setHeader(
                            "Cache-Control",
                            path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
                    if (!encoding.isEmpty()) {
                        response.setHeader("Content-Encoding", encoding);
                    }
                    file.transferTo(response.getOutputStream());
                    return;
                }
            }
        }
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    private void servePage(HttpServletRequest request, HttpServletResponse response, String nonce) throws IOException {
        try (var page = open(request, PAGE)) {
            if (page == null) {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            var html = new String(page.readAllBytes(), StandardCharsets.UTF_8).replace(NONCE_MARK, nonce);
            response.setContentType("text/html; charset=utf-8");
            response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static @Nullable InputStream open(HttpServletRequest request, String path) {
        return request.getServletContext().getResourceAsStream(path);
    }

    private String nonce() {
        var bytes = new byte[18];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
