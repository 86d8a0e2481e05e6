package org.lianan.launcher.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.lianan.launcher.CannotStart;
import org.lianan.launcher.Secrets;

/** Access tokens for calls without a browser: as an officer of the demo, or as the machine client. */
public final class Tokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MACHINE = "";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final URI endpoint;
    private final Secrets secrets;
    private final String demoPassword;

    /** Tokens of this issuer. */
    public Tokens(URI issuer, Secrets secrets, String demoPassword) {
        this.endpoint = URI.create(issuer + "/protocol/openid-connect/token");
        this.secrets = secrets;
        this.demoPassword = demoPassword;
    }

    /** A token that says: this officer. */
    public String officer(String username) {
        return kept(
                username,
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "lianan-demo",
                        "client_secret",
                        secrets.demoClient(),
                        "scope",
                        "openid",
                        "username",
                        username,
                        "password",
                        demoPassword));
    }

    /** A token that says: the provisioning machine. */
    public String machine() {
        return kept(
                MACHINE,
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "lianan-machine",
                        "client_secret", secrets.machineClient()));
    }

    private String kept(String name, Map<String, String> form) {
        return kept.compute(name, (key, old) -> old == null || old.agedOut() ? ask(form) : old)
                .token();
    }

    private Kept ask(Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new CannotStart("Keycloak gives no token to %s: %s"
                        .formatted(form.getOrDefault("username", "the machine client"), answer.body()));
            }
            JsonNode json = JSON.readTree(answer.body());
            // renewed after half its life, so that no call starts with a token about to expire
            long life = json.path("expires_in").asLong();
            return new Kept(
                    json.path("access_token").asText(),
                    System.nanoTime() + Duration.ofSeconds(life / 2).toNanos());
        } catch (IOException e) {
            throw new CannotStart("Keycloak does not answer at " + endpoint + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while waiting for a token.", e);
        }
    }

    private record Kept(String token, long until) {
        boolean agedOut() {
            return System.nanoTime() - until > 0;
        }
    }
}
