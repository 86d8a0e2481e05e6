package org.lianan.authz.administration;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.agency.Officer;
import org.lianan.authz.caller.Role;

/**
 * The officers' accounts in Keycloak, over its administration API, as a service account that may do just this: make accounts,
 * put them into the agencies' groups, give the roles that agencies give, disable them, end their sessions.
 */
@ApplicationScoped
public class KeycloakAccounts {
    /** Before the agency's id in the name of its group. */
    private static final String GROUP = "a-";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** A token is used up to so long before its end. */
    private static final Duration MARGIN = Duration.ofSeconds(10);

    private static final int CONFLICT = 409;
    private static final int UNAUTHORIZED = 401;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    @Inject
    @ConfigProperty(name = "oidc.issuer")
    String issuer;

    @Inject
    @ConfigProperty(name = "administration.client.id", defaultValue = "lianan-administration")
    String clientId;

    @Inject
    @ConfigProperty(name = "administration.client.secret")
    Optional<String> clientSecret;

    private Token token = new Token("", Instant.MIN);

    /**
     * Makes the account what the posting says: there, enabled or not, in the group of the agency and no other, with these
     * roles and no other. Once more does no harm.
     *
     * @throws NotCarriedOut if Keycloak is silent or refuses; then part of it may have been done
     */
    void bringIntoLine(Officer officer, boolean endSessions) {
        var found = user(officer.officer());
        var id = found.isPresent() ? found.get().getString("id") : create(officer);
        found.ifPresent(user -> adjust(user, officer));
        moveTo(id, GROUP + officer.agency().id());
        assign(id, officer.posting().roles());
        if (endSessions || !officer.posting().isInForce()) {
            send("POST", "/users/" + id + "/logout", null);
        }
    }

    private Optional<JsonObject> user(String name) {
        return array("/users?exact=true&max=2&username=" + URLEncoder.encode(name, UTF_8)).stream()
                .map(JsonValue::asJsonObject)
                .filter(user -> user.getString("username").equals(name))
                .findFirst();
    }

    private String create(Officer officer) {
        var attributes = Json.createObjectBuilder()
                .add("nameEn", Json.createArrayBuilder().add(officer.person().nameEn()));
        officer.licence()
                .ifPresent(licence ->
                        attributes.add("licence", Json.createArrayBuilder().add(licence)));
        var user = Json.createObjectBuilder()
                .add("username", officer.officer())
                .add("enabled", officer.posting().isInForce())
                .add("lastName", officer.person().name())
                .add("attributes", attributes)
                .add(
                        "requiredActions",
                        Json.createArrayBuilder().add("UPDATE_PASSWORD").add("CONFIGURE_TOTP"))
                .build();
        send("POST", "/users", user);
        return user(officer.officer())
                .orElseThrow(() -> new NotCarriedOut("the new account is not found"))
                .getString("id");
    }

    private void adjust(JsonObject user, Officer officer) {
        var enabled = officer.posting().isInForce();
        var isAsWanted = user.getBoolean("enabled", false) == enabled
                && user.getString("lastName", "").equals(officer.person().name());
        if (!isAsWanted) {
            // all that is there goes back, because Keycloak takes what is missing for removed
            var changed = Json.createObjectBuilder(user)
                    .add("enabled", enabled)
                    .add("lastName", officer.person().name())
                    .build();
            send("PUT", "/users/" + user.getString("id"), changed);
        }
    }

    private void moveTo(String id, String group) {
        var joined = objects("/users/" + id + "/groups");
        for (var each : joined) {
            if (each.getString("name").startsWith(GROUP)
                    && !each.getString("name").equals(group)) {
                send("DELETE", "/users/" + id + "/groups/" + each.getString("id"), null);
            }
        }
        if (joined.stream().noneMatch(each -> each.getString("name").equals(group))) {
            var wanted = objects("/groups?exact=true&max=5&search=" + group).stream()
                    .filter(each -> each.getString("name").equals(group))
                    .findFirst()
                    .orElseThrow(() -> new NotCarriedOut("there is no group " + group));
            send("PUT", "/users/" + id + "/groups/" + wanted.getString("id"), null);
        }
    }

    private void assign(String id, Set<Role> roles) {
        var path = "/users/" + id + "/role-mappings/realm";
        var wanted = roles.stream().map(Role::name).collect(Collectors.toSet());
        var held = objects(path).stream().filter(isOurs()).toList();
        var surplus = held.stream()
                .filter(role -> !wanted.contains(role.getString("name")))
                .toList();
        if (!surplus.isEmpty()) {
            send("DELETE", path, arrayOf(surplus));
        }
        held.forEach(role -> wanted.remove(role.getString("name")));
        if (!wanted.isEmpty()) {
            var missing = objects(path + "/available").stream()
                    .filter(role -> wanted.contains(role.getString("name")))
                    .toList();
            if (missing.size() < wanted.size()) {
                throw new NotCarriedOut("this account gives no such roles: " + wanted);
            }
            send("POST", path, arrayOf(missing));
        }
    }

    private static Predicate<JsonObject> isOurs() {
        var names = Arrays.stream(Role.values()).map(Enum::name).collect(Collectors.toSet());
        return role -> names.contains(role.getString("name"));
    }

    private static JsonArray arrayOf(List<JsonObject> roles) {
        var array = Json.createArrayBuilder();
        roles.forEach(array::add);
        return array.build();
    }

    private List<JsonObject> objects(String path) {
        return array(path).stream().map(JsonValue::asJsonObject).toList();
    }

    private JsonArray array(String path) {
        try (var reader = Json.createReader(new StringReader(send("GET", path, null)))) {
            return reader.readArray();
        } catch (JsonException | ClassCastException unreadable) {
            throw new NotCarriedOut("the answer to " + path + " cannot be read");
        }
    }

    private String send(String method, String path, @Nullable JsonStructure body) {
        var request = HttpRequest.newBuilder(URI.create(issuer.replace("/realms/", "/admin/realms/") + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                .build();
        var answer = answer(request);
        if (answer.statusCode() == UNAUTHORIZED) {
            token = new Token("", Instant.MIN); // with the next try a new one
        }
        // somebody else was faster, and made the same
        if (answer.statusCode() >= 300 && !(method.equals("POST") && answer.statusCode() == CONFLICT)) {
            throw new NotCarriedOut(
                    method + " " + path.replaceAll("\\?.*", "") + " was answered with " + answer.statusCode());
        }
        return answer.body();
    }

    private synchronized String token() {
        var now = Clock.systemUTC().instant();
        if (now.isBefore(token.until())) {
            return token.value();
        }
        var secret = clientSecret.orElseThrow(() -> new NotCarriedOut("ADMINISTRATION_CLIENT_SECRET is not set"));
        var form = "grant_type=client_credentials&client_id=" + URLEncoder.encode(clientId, UTF_8) + "&client_secret="
                + URLEncoder.encode(secret, UTF_8);
        var answer = answer(HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        if (answer.statusCode() != 200) {
            throw new NotCarriedOut("the service account was refused with " + answer.statusCode());
        }
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            var given = reader.readObject();
            token = new Token(
                    given.getString("access_token"),
                    now.plusSeconds(given.getInt("expires_in")).minus(MARGIN));
            return token.value();
        } catch (JsonException | NullPointerException unreadable) {
            throw new NotCarriedOut("the service account's token cannot be read");
        }
    }

    private HttpResponse<String> answer(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException silent) {
            throw new NotCarriedOut("Keycloak is silent: " + silent.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotCarriedOut("the portal is stopping");
        }
    }

    private record Token(String value, Instant until) {}

    /** Keycloak is silent or refuses; it is tried again. The words are for the operator and hold no person's data. */
    static final class NotCarriedOut extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String why;

        NotCarriedOut(String why) {
            super(why);
            this.why = why;
        }

        String why() {
            return why;
        }
    }
}
