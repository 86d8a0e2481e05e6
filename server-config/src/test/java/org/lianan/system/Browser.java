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

    /** The same up to the address with which Keycloak sends the browser back, which is not visited yet. */
    URI callbackOf(String officer, String door) {
        var toKeycloak = location(get(portal(door)));
        var page = get(toKeycloak);
        var form = FORM.matcher(page.body());
        if (page.statusCode() != 200 || !form.find()) {
            throw new AssertionError("no form: " + page.statusCode() + " " + page.body());
        }
        var fields = "username=" + URLEncoder.encode(officer, UTF_8) + "&password="
                + URLEncoder.encode(ThePortal.world().directory().demoPassword(), UTF_8);
        var post = HttpRequest.newBuilder(toKeycloak.resolve(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields));
        return location(send(post));
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
