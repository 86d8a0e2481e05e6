package org.lianan.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps the cookies of each server, shows every redirect, and remembers all it was given. */
final class Browser {
    static final String SESSION = "__Host-lianan";
    static final String STEP_UP = "/login?acr_values=2&max_age=300&returnTo=%2Fstepped-up";
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, Map<String, String>> cookies = new HashMap<>();
    private final List<HttpResponse<String>> received = new ArrayList<>();

    /** An officer who has signed in and stands on the page behind the door. */
    static Browser signedInAs(String officer) {
        var browser = new Browser();
        browser.signIn(officer, "/login");
        return browser;
    }

    /** From the portal's door through the form of Keycloak and back; returns the portal's last answer. */
    HttpResponse<String> signIn(String officer, String door) {
        return get(callbackOf(officer, door));
    }

    /** Shows the second factor in the session that is open, as the window that the portal opens does; returns where it ends. */
    HttpResponse<String> stepUp(String officer) {
        return get(callbackOf(officer, STEP_UP));
    }

    /** The same up to the address with which Keycloak sends the browser back, which is not visited yet. */
    URI callbackOf(String officer, String door) {
        var toKeycloak = location(get(portal(door)));
        var page = atKeycloak(toKeycloak);
        if (page.body().contains("name=\"password\"")) {
            page = submit(page, Map.of("username", officer, "password", ThePortal.password()));
        }
        for (int tries = 0; tries < 2 && page.body().contains("name=\"otp\""); tries++) {
            page = submit(page, Map.of("otp", ThePortal.oneTimeCode(officer)));
        }
        return location(page);
    }

    /** The page that Keycloak shows after it has looked up what was pushed to it, or its way back where it asks for nothing. */
    HttpResponse<String> atKeycloak(URI address) {
        var answer = get(address);
        while (answer.statusCode() == 302 && location(answer).getAuthority().equals(address.getAuthority())) {
            answer = get(location(answer));
        }
        return answer;
    }

    /** Fills the form of a page of Keycloak and sends it. */
    HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields) {
        var form = FORM.matcher(page.body());
        if (page.statusCode() != 200 || !form.find()) {
            throw new AssertionError("no form: " + page.statusCode() + " " + page.body());
        }
        var body = fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(page.uri().resolve(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> get(String path) {
        return get(portal(path));
    }

    HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address).GET());
    }

    /** A change as our own page asks for it. */
    HttpResponse<String> post(String path, String json) {
        return send(command(path, json).header("X-LianAn", "1"));
    }

    /** A change without what our own page adds to it. */
    static HttpRequest.Builder command(String path, String json) {
        return HttpRequest.newBuilder(portal(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        var address = request.build().uri();
        var own = cookies.getOrDefault(address.getAuthority(), Map.of());
        if (!own.isEmpty()) {
            request.header(
                    "Cookie",
                    own.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var answer = http.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
            received.add(answer);
            keepCookies(address, answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keepCookies(URI address, HttpResponse<String> answer) {
        var own = cookies.computeIfAbsent(address.getAuthority(), key -> new HashMap<>());
        for (var line : answer.headers().allValues("Set-Cookie")) {
            var pair = line.split(";", 2)[0].split("=", 2);
            if (line.contains("Max-Age=0") || pair[1].isEmpty()) {
                own.remove(pair[0]);
            } else {
                own.put(pair[0], pair[1]);
            }
        }
    }

    /** The value of the session cookie; empty where there is none. */
    String session() {
        return cookies.getOrDefault(ThePortal.world().portal().getAuthority(), Map.of())
                .getOrDefault(SESSION, "");
    }

    /** Puts a session cookie into the jar, as a thief or somebody who fixes one would. */
    void session(String value) {
        cookies.computeIfAbsent(ThePortal.world().portal().getAuthority(), key -> new HashMap<>())
                .put(SESSION, value);
    }

    /** Every answer of the portal so far. */
    List<HttpResponse<String>> fromPortal() {
        return received.stream()
                .filter(answer -> answer.uri()
                        .getAuthority()
                        .equals(ThePortal.world().portal().getAuthority()))
                .toList();
    }

    static URI location(HttpResponse<String> answer) {
        var where = answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("no redirect: " + answer.statusCode() + " " + answer.body()));
        return answer.uri().resolve(where);
    }

    static URI portal(String path) {
        return ThePortal.world().portal().resolve(path);
    }
}
