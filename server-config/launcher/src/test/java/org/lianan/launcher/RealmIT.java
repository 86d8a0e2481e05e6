package org.lianan.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
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
    void the_login_page_opens_only_with_a_code_challenge_and_for_the_portals_own_address() throws Exception {
        String back = world.portal() + "/login/callback";
        String challenge = "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256";

        assertThat(authorize(back, challenge).statusCode()).isEqualTo(200);
        assertThat(authorize(back, challenge).body()).contains("lang=\"zh-CN\"");
        assertThat(authorize(back, "").headers().firstValue("Location").orElse(""))
                .contains("error=invalid_request");
        assertThat(authorize(back + "/other", challenge).statusCode()).isEqualTo(400);
        assertThat(authorize("http://elsewhere.example/login/callback", challenge)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void bringing_in_the_same_directory_again_makes_nothing_new() {
        try (Realm realm = Realm.at(world.keycloak(), world.portal(), world.secrets())) {
            realm.adjust();
            assertThat(realm.bringIn(world.directory())).endsWith(" 0 of them new");
        }
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
