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
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lianan.launcher.CannotStart;
import org.lianan.launcher.Secrets;

/** Access tokens for calls without a browser: as an officer of the demo, or as the machine client. */
public final class Tokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MACHINE = "";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final URI issuer;
    private final URI signedIn;
    private final Secrets secrets;
    private final String demoPassword;
    private final SecondFactor secondFactor;

    /** Tokens of this issuer for the officers of this directory. */
    public Tokens(URI issuer, URI portal, Secrets secrets, Directory directory) {
        this.issuer = issuer;
        this.signedIn = portal.resolve("/demo/signed-in");
        this.secrets = secrets;
        this.demoPassword = directory.demoPassword();
        this.secondFactor = new SecondFactor(directory.demoSecondFactor(), Clock.systemUTC());
    }

    /** A token that says: this officer, who has just shown a second factor and may sign. */
    public String officer(String username) {
        return kept(username, () -> login().byBoth(username, demoPassword, secondFactor));
    }

    /** A token that says: this officer, who has only given the password. */
    public String officerByPasswordAlone(String username) {
        return kept(username + " by password", () -> login().byPassword(username, demoPassword));
    }

    /** The one-time codes of the officers, each given out once. */
    public SecondFactor secondFactor() {
        return secondFactor;
    }

    /** A token that says: the provisioning machine. */
    public String machine() {
        return kept(
                MACHINE,
                () -> ask(Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "lianan-machine",
                        "client_secret", secrets.machineClient())));
    }

    private FormLogin login() {
        return new FormLogin(issuer, "lianan-demo", secrets.demoClient(), signedIn);
    }

    private String kept(String name, Supplier<JsonNode> ask) {
        return kept.compute(name, (key, old) -> old == null || old.agedOut() ? Kept.of(ask.get()) : old)
                .token();
    }

    private JsonNode ask(Map<String, String> form) {
        URI endpoint = URI.create(issuer + "/protocol/openid-connect/token");
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
                throw new CannotStart("Keycloak gives no token to the machine client: " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new CannotStart("Keycloak does not answer at " + endpoint + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while waiting for a token.", e);
        }
    }

    private record Kept(String token, long until) {
        // renewed after half its life, so that no call starts with a token about to expire, nor with a login too old to
        // sign
        static Kept of(JsonNode tokens) {
            long life = tokens.path("expires_in").asLong();
            return new Kept(
                    tokens.path("access_token").asText(),
                    System.nanoTime() + Duration.ofSeconds(life / 2).toNanos());
        }

        boolean agedOut() {
            return System.nanoTime() - until > 0;
        }
    }
}
