package org.lianan.launcher.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lianan.launcher.CannotStart;

/** The way of a browser through the portal's door: to Keycloak's page and back with a session cookie. */
public final class BrowserLogin {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final String SESSION = "__Host-lianan";
    private static final int MOST_STEPS = 10;

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, Map<String, String>> cookies = new HashMap<>();
    private final URI portal;

    /** At this portal. */
    public BrowserLogin(URI portal) {
        this.portal = portal;
    }

    /** The header {@code Cookie} of an officer who has given the password. */
    public String cookieOf(String officer, String password) {
        HttpResponse<String> page = followed(send(HttpRequest.newBuilder(portal.resolve("/login"))));
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new CannotStart("Keycloak shows no form: %d at %s".formatted(page.statusCode(), page.uri()));
        }
        String body =
                "username=" + URLEncoder.encode(officer, UTF_8) + "&password=" + URLEncoder.encode(password, UTF_8);
        followed(send(HttpRequest.newBuilder(page.uri().resolve(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))));
        String session = cookies.getOrDefault(portal.getAuthority(), Map.of()).get(SESSION);
        if (session == null) {
            throw new CannotStart("The portal does not let %s in.".formatted(officer));
        }
        return SESSION + "=" + session;
    }

    private HttpResponse<String> followed(HttpResponse<String> answer) {
        HttpResponse<String> last = answer;
        for (int step = 0; step < MOST_STEPS && last.statusCode() / 100 == 3; step++) {
            String on = last.headers().firstValue("Location").orElse("");
            last = send(HttpRequest.newBuilder(last.uri().resolve(on)));
        }
        return last;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        URI address = request.build().uri();
        Map<String, String> own = cookies.computeIfAbsent(address.getAuthority(), key -> new HashMap<>());
        if (!own.isEmpty()) {
            request.header(
                    "Cookie",
                    own.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer =
                    http.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
            for (String line : answer.headers().allValues("Set-Cookie")) {
                String[] pair = line.split(";", 2)[0].split("=", 2);
                own.put(pair[0], pair[1]);
            }
            return answer;
        } catch (IOException e) {
            throw new CannotStart("Nobody answers at " + address.resolve("/") + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while signing in.", e);
        }
    }
}
