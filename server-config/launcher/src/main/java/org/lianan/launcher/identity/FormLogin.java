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
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lianan.launcher.CannotStart;

/**
 * One officer's way through Keycloak's own pages, as a browser goes it: a pushed request, the password, the one-time code
 * where the second level is wanted, and the code of that login for tokens. There is no shorter way into the realm.
 */
final class FormLogin {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, String> cookies = new HashMap<>();
    private final URI issuer;
    private final String clientId;
    private final String clientSecret;
    private final URI back;
    private final String verifier = random();

    FormLogin(URI issuer, String clientId, String clientSecret, URI back) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.back = back;
    }

    /** The tokens of a login with the password alone. */
    JsonNode byPassword(String username, String password) {
        return tokens(username, passwordPage(username, password, 1));
    }

    /** The tokens of a login with password and one-time code. */
    JsonNode byBoth(String username, String password, SecondFactor secondFactor) {
        HttpResponse<String> page = passwordPage(username, password, 2);
        // the first code may have been used already by somebody else who plays this officer
        for (int tries = 0; tries < 2 && page.statusCode() == 200; tries++) {
            page = submit(page, Map.of("otp", secondFactor.nextCode(username)));
        }
        return tokens(username, page);
    }

    private HttpResponse<String> passwordPage(String username, String password, int level) {
        Map<String, String> wanted = new LinkedHashMap<>();
        wanted.put("client_id", clientId);
        wanted.put("client_secret", clientSecret);
        wanted.put("response_type", "code");
        wanted.put("scope", "openid");
        wanted.put("redirect_uri", back.toString());
        wanted.put("state", random());
        wanted.put("code_challenge", challenge());
        wanted.put("code_challenge_method", "S256");
        wanted.put("acr_values", Integer.toString(level));
        JsonNode pushed = json(username, post(endpoint("ext/par/request"), wanted), 201);
        URI page = URI.create(endpoint("auth") + "?client_id=" + clientId + "&request_uri="
                + URLEncoder.encode(pushed.path("request_uri").asText(), UTF_8));
        return submit(opened(page), Map.of("username", username, "password", password));
    }

    /** A pushed request is used up by its first look at it, so Keycloak sends on to a page that can be reloaded. */
    private HttpResponse<String> opened(URI page) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(page));
        String on = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302) {
            return answer;
        }
        if (!on.startsWith(issuer.toString())) {
            throw new CannotStart("Keycloak does not take the request: " + on);
        }
        return send(HttpRequest.newBuilder(URI.create(on)));
    }

    private JsonNode tokens(String username, HttpResponse<String> last) {
        Matcher code = CODE.matcher(last.headers().firstValue("Location").orElse(""));
        if (!code.find()) {
            throw new CannotStart("Keycloak does not let %s in: %d %s"
                    .formatted(username, last.statusCode(), complaint(last.body())));
        }
        Map<String, String> redeeming = Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                clientId,
                "client_secret",
                clientSecret,
                "redirect_uri",
                back.toString(),
                "code",
                code.group(1),
                "code_verifier",
                verifier);
        return json(username, post(endpoint("token"), redeeming), 200);
    }

    private HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields) {
        Matcher form = FORM.matcher(page.body());
        if (page.statusCode() != 200 || !form.find()) {
            throw new CannotStart("Keycloak shows no form: %d %s".formatted(page.statusCode(), complaint(page.body())));
        }
        return post(page.uri().resolve(form.group(1).replace("&amp;", "&")), fields);
    }

    private HttpResponse<String> post(URI address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer =
                    http.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
            for (String line : answer.headers().allValues("Set-Cookie")) {
                String[] pair = line.split(";", 2)[0].split("=", 2);
                cookies.put(pair[0], pair[1]);
            }
            return answer;
        } catch (IOException e) {
            throw new CannotStart("Keycloak does not answer at " + issuer + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while signing in.", e);
        }
    }

    private static JsonNode json(String username, HttpResponse<String> answer, int expected) {
        if (answer.statusCode() != expected) {
            throw new CannotStart("Keycloak gives no token to %s: %s".formatted(username, answer.body()));
        }
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new CannotStart("Keycloak answers with something that is not JSON.", e);
        }
    }

    private static String complaint(String page) {
        return Optional.of(page.replaceAll("(?s)<(script|style).*?</\\1>", " ")
                        .replaceAll("<[^>]*>", " ")
                        .replaceAll("\\s+", " ")
                        .strip())
                .filter(text -> !text.isEmpty())
                .orElse("(an empty page)");
    }

    private String challenge() {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }

    private URI endpoint(String name) {
        return URI.create(issuer + "/protocol/openid-connect/" + name);
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
