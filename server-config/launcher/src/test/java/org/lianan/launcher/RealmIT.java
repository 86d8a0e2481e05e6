package org.lianan.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.AuthenticationExecutionInfoRepresentation;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.lianan.launcher.Settings.Part;
import org.lianan.launcher.identity.Realm;

/** The realm on the real Keycloak, with the demo's accounts in it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealmIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Settings settings = Settings.temporary(Part.POSTGRES, Part.KEYCLOAK);
    private World world;

    @BeforeAll
    void start() {
        world = World.start(settings);
    }

    @AfterAll
    void stop() {
        if (world != null) {
            world.close();
        }
        settings.home().delete();
    }

    @Test
    void an_officers_token_says_who_where_and_with_which_roles() throws IOException {
        JsonNode claims = claims(world.tokens().officer("haimen.gu"));

        assertThat(claims.path("iss").asText()).isEqualTo(world.issuer().toString());
        assertThat(claims.path("aud").toString()).contains("lianan-api");
        assertThat(claims.path("sub").asText()).isNotBlank();
        assertThat(claims.path("preferred_username").asText()).isEqualTo("haimen.gu");
        assertThat(claims.path("officer").asText()).isEqualTo("haimen.gu");
        assertThat(claims.path("name").asText()).isEqualTo("顾建平");
        assertThat(claims.path("agency").asText()).isEqualTo("js-haimen");
        assertThat(claims.path("licence").asText()).isEqualTo("32061490003");
        assertThat(claims.path("roles"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("UNIT_HEAD", "CASE_OFFICER");
    }

    @Test
    void the_machines_token_says_that_it_provisions_and_sets_the_demos_clock() throws IOException {
        JsonNode claims = claims(world.tokens().machine());

        assertThat(claims.path("officer").asText()).isEqualTo("svc:provisioning");
        assertThat(claims.path("agency").asText()).isEqualTo("samr");
        assertThat(claims.path("aud").toString()).contains("lianan-api");
        assertThat(claims.path("roles"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("SECURITY_ADMIN", "PLATFORM_ADMIN");
    }

    @Test
    void the_portals_client_gives_no_token_for_a_password() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(world.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=password&client_id=lianan-portal&client_secret=%s&username=haimen.chen&password=%s"
                                .formatted(
                                        world.secrets().portalClient(),
                                        world.directory().demoPassword())))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("unauthorized_client");
    }

    @Test
    void a_token_says_how_and_when_its_officer_signed_in() throws IOException {
        JsonNode strong = claims(world.tokens().officer("haimen.chen"));
        JsonNode weak = claims(world.tokens().officerByPasswordAlone("haimen.chen"));

        assertThat(strong.path("acr").asText()).isEqualTo("2");
        assertThat(strong.path("amr")).extracting(JsonNode::asText).containsExactlyInAnyOrder("pwd", "otp");
        assertThat(weak.path("acr").asText()).isEqualTo("1");
        assertThat(weak.path("amr")).extracting(JsonNode::asText).containsExactly("pwd");
        for (JsonNode each : List.of(strong, weak)) {
            assertThat(Instant.ofEpochSecond(each.path("auth_time").asLong()))
                    .isBetween(Instant.now().minusSeconds(120), Instant.now().plusSeconds(5));
            assertThat(each.path("sid").asText()).isNotBlank();
        }
    }

    @Test
    void the_login_opens_only_with_a_pushed_request_a_code_challenge_and_the_portals_own_address() throws Exception {
        String back = world.portal() + "/login/callback";
        String challenge = "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256";
        String plain = "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=plain";

        HttpResponse<String> pushed = push(back, challenge);
        assertThat(pushed.statusCode()).isEqualTo(201);
        assertThat(page(JSON.readTree(pushed.body()).path("request_uri").asText())
                        .body())
                .contains("lang=\"zh-CN\"");
        assertThat(push(back, "").statusCode()).isEqualTo(400);
        assertThat(push(back, plain).statusCode()).isEqualTo(400);
        assertThat(push(back + "/other", challenge).statusCode()).isEqualTo(400);
        assertThat(push("http://elsewhere.example/login/callback", challenge).statusCode())
                .isEqualTo(400);
        assertThat(authorize(back, challenge).body()).doesNotContain("name=\"password\"");
    }

    @Test
    void no_client_takes_a_password_or_gives_a_token_in_an_address() {
        try (org.keycloak.admin.client.Keycloak admin = administrator()) {
            RealmResource realm = admin.realm("lianan");
            for (ClientRepresentation client : realm.clients().findAll()) {
                String name = client.getClientId();
                assertThat(client.isImplicitFlowEnabled())
                        .as("implicit flow of " + name)
                        .isFalse();
                if (!name.startsWith("lianan-")) {
                    continue;
                }
                assertThat(client.isDirectAccessGrantsEnabled())
                        .as("direct grant of " + name)
                        .isFalse();
                assertThat(client.isPublicClient()).as(name + " is public").isFalse();
                assertThat(client.isFullScopeAllowed())
                        .as("full scope of " + name)
                        .isFalse();
                assertThat(client.getRedirectUris())
                        .as(name)
                        .allSatisfy(uri -> assertThat(uri)
                                .startsWith(world.portal().toString())
                                .doesNotContain("*", "+"));
                if (client.isStandardFlowEnabled()) {
                    assertThat(client.getAttributes())
                            .as(name)
                            .containsEntry("pkce.code.challenge.method", "S256")
                            .containsEntry("require.pushed.authorization.requests", "true");
                }
            }
            assertThat(realm.toRepresentation().getDirectGrantFlow()).isEqualTo("lianan no direct grant");
            assertThat(realm.flows().getExecutions("lianan no direct grant"))
                    .extracting(AuthenticationExecutionInfoRepresentation::getProviderId)
                    .containsExactly("deny-access-authenticator");
        }
    }

    @Test
    void accounts_are_guarded_as_the_standard_for_level_three_wants_it() {
        try (org.keycloak.admin.client.Keycloak admin = administrator()) {
            RealmRepresentation realm = admin.realm("lianan").toRepresentation();
            assertThat(realm.isBruteForceProtected()).isTrue();
            assertThat(realm.isPermanentLockout()).isFalse();
            assertThat(realm.getFailureFactor()).isEqualTo(5);
            assertThat(realm.getWaitIncrementSeconds()).isEqualTo(900);
            assertThat(realm.getMaxFailureWaitSeconds()).isEqualTo(900);
            assertThat(realm.getSsoSessionIdleTimeout()).isEqualTo(900);
            assertThat(realm.getSsoSessionMaxLifespan()).isEqualTo(36_000);
            assertThat(realm.isOtpPolicyCodeReusable()).isFalse();
            assertThat(realm.isRememberMe()).isFalse();
            assertThat(realm.isRegistrationAllowed()).isFalse();
            assertThat(realm.isResetPasswordAllowed()).isFalse();
            assertThat(realm.getPasswordPolicy())
                    .contains("length(12)", "regexPattern(", "forceExpiredPasswordChange(90)", "passwordHistory(5)");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "demo-lianan-2026, 204",
        "Demolianan2026,   204",
        "DEMO-LIANAN-2026, 204",
        "demo-lianan-demo, 400",
        "demolianan2026,   400",
        "demo-2026,        400",
        "baiyun.lai,       400"
    })
    void a_password_has_twelve_characters_of_three_classes(String password, int answered) {
        try (org.keycloak.admin.client.Keycloak admin = administrator()) {
            UsersResource users = admin.realm("lianan").users();
            CredentialRepresentation wanted = new CredentialRepresentation();
            wanted.setType(CredentialRepresentation.PASSWORD);
            wanted.setValue(password);
            wanted.setTemporary(false);
            UserRepresentation somebody = new UserRepresentation();
            somebody.setUsername("somebody." + UUID.randomUUID());
            somebody.setLastName("某人");
            String id;
            try (Response made = users.create(somebody)) {
                id = CreatedResponseUtil.getCreatedId(made);
            }
            int status = 204;
            try {
                users.get(id).resetPassword(wanted);
            } catch (WebApplicationException refused) {
                status = refused.getResponse().getStatus();
            }
            assertThat(status).isEqualTo(answered);
        }
    }

    @Test
    void the_service_account_keeps_officers_and_nothing_else() throws Exception {
        String name = "kept." + UUID.randomUUID().toString().substring(0, 8);
        assertThat(administer("POST", "/users", "{\"username\":\"%s\",\"lastName\":\"某人\"}".formatted(name))
                        .statusCode())
                .isEqualTo(201);
        String id = JSON.readTree(administer("GET", "/users?exact=true&username=" + name, null)
                        .body())
                .at("/0/id")
                .asText();
        String group = JSON.readTree(administer("GET", "/groups?exact=true&search=a-js-haimen", null)
                        .body())
                .at("/0/id")
                .asText();
        assertThat(administer("PUT", "/users/" + id + "/groups/" + group, null).statusCode())
                .isEqualTo(204);
        assertThat(give(id, "CASE_OFFICER")).isEqualTo(204);
        assertThat(administer("POST", "/users/" + id + "/logout", null).statusCode())
                .isEqualTo(204);

        assertThat(give(id, "SECURITY_ADMIN")).isEqualTo(403);
        assertThat(give(id, "PLATFORM_ADMIN")).isEqualTo(403);
        assertThat(administer("GET", "/clients", null).statusCode()).isEqualTo(403);
        assertThat(administer("PUT", "", "{\"bruteForceProtected\":false}").statusCode())
                .isEqualTo(403);
        assertThat(administer("POST", "/groups", "{\"name\":\"a-new\"}").statusCode())
                .isEqualTo(403);
        assertThat(administer("POST", "/users/" + id + "/impersonation", "{}").statusCode())
                .isEqualTo(403);
    }

    private int give(String user, String role) throws IOException, InterruptedException {
        try (org.keycloak.admin.client.Keycloak admin = administrator()) {
            String body = JSON.writeValueAsString(
                    List.of(admin.realm("lianan").roles().get(role).toRepresentation()));
            return administer("POST", "/users/" + user + "/role-mappings/realm", body)
                    .statusCode();
        }
    }

    /** As the portal's service account. */
    private HttpResponse<String> administer(String method, String path, @Nullable String body)
            throws IOException, InterruptedException {
        HttpResponse<String> given = http.send(
                HttpRequest.newBuilder(URI.create(world.issuer() + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "grant_type=client_credentials&client_id=lianan-administration&client_secret="
                                        + world.secrets().administrationClient()))
                        .build(),
                BodyHandlers.ofString());
        return http.send(
                HttpRequest.newBuilder(URI.create(world.keycloak() + "/admin/realms/lianan" + path))
                        .header(
                                "Authorization",
                                "Bearer "
                                        + JSON.readTree(given.body())
                                                .path("access_token")
                                                .asText())
                        .header("Content-Type", "application/json")
                        .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void bringing_in_the_same_directory_again_makes_nothing_new() {
        try (Realm realm = Realm.at(world.keycloak(), world.portal(), world.secrets())) {
            realm.adjust();
            assertThat(realm.bringIn(world.directory())).endsWith(" 0 of them new");
        }
    }

    private org.keycloak.admin.client.Keycloak administrator() {
        return KeycloakBuilder.builder()
                .serverUrl(world.keycloak().toString())
                .realm("master")
                .grantType(OAuth2Constants.PASSWORD)
                .clientId("admin-cli")
                .username("admin")
                .password(world.secrets().keycloakAdmin())
                .build();
    }

    private HttpResponse<String> push(String back, String more) throws IOException, InterruptedException {
        String form = "client_id=lianan-portal&client_secret=" + world.secrets().portalClient()
                + "&response_type=code&scope=openid&state=s&redirect_uri=" + URLEncoder.encode(back, UTF_8) + more;
        URI address = URI.create(world.issuer() + "/protocol/openid-connect/ext/par/request");
        return http.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> page(String requestUri) throws IOException, InterruptedException {
        URI address = URI.create(world.issuer() + "/protocol/openid-connect/auth?client_id=lianan-portal&request_uri="
                + URLEncoder.encode(requestUri, UTF_8));
        HttpClient browser = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .cookieHandler(new CookieManager())
                .build();
        return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> authorize(String back, String more) throws IOException, InterruptedException {
        URI address = URI.create(world.issuer()
                + "/protocol/openid-connect/auth?response_type=code&client_id=lianan-portal&scope=openid&state=s&redirect_uri="
                + URLEncoder.encode(back, UTF_8) + more);
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static JsonNode claims(String token) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }
}
