package org.lianan.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The door of the portal for browsers: in through Keycloak, guarded while inside, and out at both ends. */
class LoggingInIT {
    private static final String CHECK = "/api/checks/uscc";
    private static final String RIGHT = "{\"uscc\":\"" + Leads.USCC + "\"}";
    private static final Pattern TOKEN = Pattern.compile("eyJ[A-Za-z0-9_-]{5,}\\.[A-Za-z0-9_-]{5,}\\.");

    private static Browser chen;

    @BeforeAll
    static void chen_has_signed_in() {
        chen = Browser.signedInAs("haimen.chen");
    }

    // in

    @Test
    void keycloak_is_asked_for_a_code_that_only_this_login_can_redeem() {
        var first = asked(new Browser());
        var second = asked(new Browser());
        assertThat(first)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "lianan-portal")
                .containsEntry("scope", "openid")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", Browser.portal("/login/callback").toString());
        for (var once : new String[] {"state", "nonce", "code_challenge"}) {
            assertThat(first.get(once)).as(once).hasSizeGreaterThanOrEqualTo(40).isNotEqualTo(second.get(once));
        }
    }

    @Test
    void the_cookies_are_for_this_host_for_https_and_not_for_scripts() {
        var cookies = Browser.signedInAs("haimen.lu").fromPortal().stream()
                .flatMap(answer -> answer.headers().allValues("Set-Cookie").stream())
                .filter(cookie -> !cookie.contains("Max-Age=0"))
                .toList();
        assertThat(cookies).hasSize(2);
        assertThat(cookies.get(0))
                .matches("__Host-lianan-login=[\\w-]+; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=900");
        assertThat(cookies.get(1)).matches("__Host-lianan=[\\w-]{43}; Path=/; Secure; HttpOnly; SameSite=Strict");
    }

    @Test
    void no_token_reaches_the_browser() {
        var browser = Browser.signedInAs("haimen.lu");
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
        browser.get("/");
        browser.post("/logout", "");
        assertThat(browser.fromPortal()).hasSizeGreaterThan(4).allSatisfy(answer -> {
            assertThat(answer.body()).doesNotContainPattern(TOKEN);
            assertThat(answer.headers().map().toString()).doesNotContainPattern(TOKEN);
        });
    }

    @Test
    void the_session_is_a_new_one_at_each_login_and_ends_the_one_before() {
        var browser = new Browser();
        browser.session("A".repeat(43));
        browser.signIn("haimen.zhu", "/login");
        var first = browser.session();
        assertThat(first).hasSize(43).isNotEqualTo("A".repeat(43));
        browser.get(Browser.location(browser.get(Browser.location(browser.get("/login")))));
        assertThat(browser.session()).hasSize(43).isNotEqualTo(first);
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
        assertThat(replayed(first)).isEqualTo(401);
    }

    @Test
    void an_officer_comes_back_to_the_page_that_was_asked_for() {
        var answer = returnedTo("/cases?state=FILED&query=%E7%A0%B4%E5%A3%81%E6%9C%BA");
        assertThat(Browser.location(answer))
                .isEqualTo(Browser.portal("/cases?state=FILED&query=%E7%A0%B4%E5%A3%81%E6%9C%BA"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "///evil.example",
                "\\evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "%2f%2fevil.example",
                "https://evil.example",
                "https:evil.example",
                "javascript:alert(1)",
                "evil.example",
                "/login?returnTo=/",
                ""
            })
    void and_never_to_another_place(String wanted) {
        assertThat(Browser.location(returnedTo(wanted))).isEqualTo(Browser.portal("/"));
    }

    @Test
    void an_encoded_address_of_another_place_stays_a_path_of_ours() {
        for (var wanted : new String[] {"/%2fevil.example", "/%5cevil.example", "/.//evil.example"}) {
            var to = Browser.location(returnedTo(wanted));
            assertThat(to.getAuthority()).isEqualTo(ThePortal.world().portal().getAuthority());
        }
    }

    @Test
    void a_code_is_taken_once_and_only_by_the_browser_that_asked_for_it() {
        var browser = new Browser();
        var callback = browser.callbackOf("haimen.tang", "/login");
        assertThat(Browser.location(new Browser().get(callback)))
                .isEqualTo(Browser.portal("/logged-out?reason=login-expired"));
        var otherState = URI.create(callback.toString().replaceAll("state=[^&]+", "state=mine"));
        var other = new Browser();
        other.get("/login");
        assertThat(Browser.location(other.get(otherState)).getQuery()).isEqualTo("reason=login-expired");
        assertThat(other.session()).isEmpty();
        assertThat(Browser.location(browser.get(callback))).isEqualTo(Browser.portal("/"));
        assertThat(browser.session()).isNotEmpty();
        assertThat(Browser.location(browser.get(callback)).getQuery()).isEqualTo("reason=login-expired");
        assertThat(Browser.location(new Browser().get("/login/callback")).getQuery())
                .isEqualTo("reason=login-expired");
    }

    // inside

    @Test
    void a_change_that_our_own_page_asks_for_is_done() {
        assertThat(chen.get("/api/me").statusCode()).isEqualTo(200);
        assertThat(chen.post(CHECK, RIGHT).statusCode()).isEqualTo(204);
        var portal = ThePortal.world().portal();
        var asTheBrowserSendsIt = Browser.command(CHECK, RIGHT)
                .header("X-LianAn", "1")
                .header("Origin", portal.toString())
                .header("Sec-Fetch-Site", "same-origin");
        assertThat(chen.send(asTheBrowserSendsIt).statusCode()).isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource({
        "X-Other,        1",
        "X-LianAn,       0",
        "Origin,         https://evil.example",
        "Origin,         null",
        "Origin,         http://localhost:1",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, none",
    })
    void a_change_that_another_page_asks_for_is_nobodys(String header, String value) {
        var request = Browser.command(CHECK, RIGHT).header(header, value);
        if (header.equals("Origin") || header.equals("Sec-Fetch-Site")) {
            request.header("X-LianAn", "1");
        }
        var answer = chen.send(request);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("NOT_SIGNED_IN");
        assertThat(chen.get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void no_other_origin_is_allowed_to_read() {
        var preflight = HttpRequest.newBuilder(Browser.portal(CHECK))
                .header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "x-lianan")
                .method("OPTIONS", BodyPublishers.noBody());
        for (var answer : new HttpResponse<?>[] {
            chen.send(preflight),
            chen.send(HttpRequest.newBuilder(Browser.portal("/api/me")).header("Origin", "https://evil.example"))
        }) {
            assertThat(answer.headers().map().keySet())
                    .noneMatch(name -> name.toLowerCase().startsWith("access-control-"));
        }
    }

    @Test
    void a_cookie_that_we_have_not_given_is_nobodys() {
        assertThat(replayed("A".repeat(43))).isEqualTo(401);
        assertThat(replayed("../../etc/passwd")).isEqualTo(401);
    }

    // out

    @Test
    void signing_out_ends_the_session_here_and_at_keycloak() {
        var browser = Browser.signedInAs("haimen.huang");
        var session = browser.session();
        assertThat(browser.send(Browser.command("/logout", "")).statusCode()).isEqualTo(403);
        assertThat(replayed(session)).isEqualTo(200);
        var out = browser.post("/logout", "");
        assertThat(out.statusCode()).isEqualTo(200);
        assertThat(out.headers().firstValue("Clear-Site-Data")).hasValue("\"storage\"");
        assertThat(browser.session()).isEmpty();
        assertThat(replayed(session)).isEqualTo(401);
        var page = browser.get(Browser.location(browser.get("/login")));
        assertThat(page.statusCode()).as("Keycloak asks for the password again").isEqualTo(200);
        assertThat(page.body()).contains("name=\"password\"");
    }

    @Test
    void what_keycloak_ends_is_over_here_at_once() throws IOException, InterruptedException {
        var browser = Browser.signedInAs("haimen.xu");
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
        endAtKeycloak("haimen.xu");
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void nobody_but_keycloak_ends_sessions_of_others() {
        var forged = "eyJhbGciOiJub25lIn0.eyJldmVudHMiOnt9fQ.";
        var access = ThePortal.as("haimen.chen")
                .request("/")
                .build()
                .headers()
                .firstValue("Authorization")
                .orElseThrow()
                .substring("Bearer ".length());
        for (var form : new String[] {"", "logout_token=", "logout_token=" + forged, "logout_token=" + access}) {
            var answer = new Browser()
                    .send(HttpRequest.newBuilder(Browser.portal("/backchannel-logout"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form)));
            assertThat(answer.statusCode()).isEqualTo(400);
        }
        assertThat(chen.get("/api/me").statusCode()).isEqualTo(200);
    }

    // what every answer carries

    @ParameterizedTest
    @CsvSource({
        "GET,  /,                    200",
        "GET,  /cases/1,             200",
        "GET,  /favicon.svg,         200",
        "GET,  /nothing.js,          404",
        "GET,  /index.html,          404",
        "POST, /,                    405",
        "GET,  /api/me,              200",
        "GET,  /api/cases/1,         404",
        "GET,  /api/nothing,         404",
        "POST, /api/cases,           415",
        "GET,  /login,               302",
        "GET,  /login/callback,      302",
        "GET,  /logout,              405",
        "POST, /logout,              403",
        "POST, /backchannel-logout,  400",
    })
    void every_answer_keeps_strange_scripts_frames_and_caches_out(String method, String path, int status) {
        var answer = chen.send(HttpRequest.newBuilder(Browser.portal(path)).method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertGuarded(answer);
        assertThat(only(answer, "Cache-Control")).startsWith(path.equals("/favicon.svg") ? "no-cache" : "no-store");
    }

    @Test
    void the_assets_are_guarded_and_kept_for_ever_because_their_names_change_with_them() {
        var page = chen.get("/");
        var script = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"").matcher(page.body());
        assertThat(script.find()).isTrue();
        var asset = chen.get(script.group(1));
        assertThat(asset.statusCode()).isEqualTo(200);
        assertGuarded(asset);
        assertThat(asset.headers().allValues("Cache-Control")).containsExactly("public, max-age=31536000, immutable");
        assertThat(page.body()).doesNotContain("__CSP_NONCE__");
        assertThat(chen.get("/").headers().firstValue("Content-Security-Policy"))
                .isNotEqualTo(page.headers().firstValue("Content-Security-Policy"));
        assertThat(chen.get(script.group(1) + ".map").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/WEB-INF/web.xml", "/META-INF/MANIFEST.MF", "/..%2f..%2fetc/passwd", "/health/nothing"})
    void what_the_server_answers_before_the_portal_is_guarded_as_well(String path) {
        var answer = chen.get(path);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(only(answer, "Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(only(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(only(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(only(answer, "Cache-Control")).startsWith("no-store");
    }

    private static void assertGuarded(HttpResponse<String> answer) {
        assertThat(only(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'")
                .doesNotContain("unsafe-inline", "'unsafe-eval'", "http:", "*");
        assertThat(only(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(only(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(only(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(only(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(only(answer, "Permissions-Policy")).contains("microphone=()");
        assertThat(only(answer, "Strict-Transport-Security")).contains("max-age=");
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
        if (answer.statusCode() >= 400) {
            assertThat(answer.body()).doesNotContain("Exception", "SRVE", "at org.");
        }
    }

    private static String only(HttpResponse<String> answer, String header) {
        assertThat(answer.headers().allValues(header)).as(header).hasSize(1);
        return answer.headers().firstValue(header).orElseThrow();
    }

    /** Where chen, who has signed in at Keycloak already, is sent after another login. */
    private static HttpResponse<String> returnedTo(String wanted) {
        var door = "/login?returnTo=" + URLEncoder.encode(wanted, UTF_8);
        return chen.get(Browser.location(chen.get(Browser.location(chen.get(door)))));
    }

    private static Map<String, String> asked(Browser browser) {
        var query = Browser.location(browser.get("/login")).getRawQuery();
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
    }

    /** What the API answers to somebody with nothing but this cookie. */
    private static int replayed(String session) {
        var thief = new Browser();
        thief.session(session);
        return thief.get("/api/me").statusCode();
    }

    /** As an administrator of Keycloak ends all sessions of an officer. */
    private static void endAtKeycloak(String officer) throws IOException, InterruptedException {
        var keycloak = ThePortal.world().keycloak();
        var http = HttpClient.newHttpClient();
        var json = new ObjectMapper();
        var form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(ThePortal.world().secrets().keycloakAdmin(), UTF_8);
        var token = json.readTree(http.send(
                                HttpRequest.newBuilder(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
                                        .header("Content-Type", "application/x-www-form-urlencoded")
                                        .POST(BodyPublishers.ofString(form))
                                        .build(),
                                BodyHandlers.ofString())
                        .body())
                .at("/access_token")
                .asText();
        var users = keycloak.resolve("/admin/realms/lianan/users");
        var found = http.send(
                HttpRequest.newBuilder(URI.create(users + "?exact=true&username=" + officer))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofString());
        var id = json.readTree(found.body()).at("/0/id").asText();
        var ended = http.send(
                HttpRequest.newBuilder(URI.create(users + "/" + id + "/logout"))
                        .header("Authorization", "Bearer " + token)
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.discarding());
        assertThat(ended.statusCode()).isEqualTo(204);
    }
}
