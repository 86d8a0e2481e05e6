package org.lianan.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.lianan.system.ThePortal.Answer;

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
    void what_keycloak_is_asked_for_is_pushed_to_it_and_not_written_into_the_address() {
        var first = asked(new Browser());
        var second = asked(new Browser());
        assertThat(first).containsOnlyKeys("client_id", "request_uri").containsEntry("client_id", "lianan-portal");
        assertThat(first.get("request_uri"))
                .startsWith("urn:ietf:params:oauth:request_uri:")
                .isNotEqualTo(second.get("request_uri"));
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
        browser.get(Browser.location(browser.atKeycloak(Browser.location(browser.get("/login")))));
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

    // signing

    @Test
    void a_signature_with_a_password_alone_is_answered_with_the_challenge_of_rfc_9470() {
        var letter = Letters.draftedBy("haimen.chen", aCase(), "zj-yuhang");
        var gu = Browser.signedInAs("haimen.gu");
        assertThat(gu.get("/api/me").statusCode()).isEqualTo(200);

        var answer = sign(gu, letter);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("STEP_UP_REQUIRED", "动态口令", "one-time code");
        assertThat(only(answer, "WWW-Authenticate"))
                .startsWith("Bearer ")
                .contains("error=\"insufficient_user_authentication\"", "acr_values=\"2\"", "max_age=300");
        assertThat(Letters.seenBy("haimen.gu", letter).at("/state")).isEqualTo("DRAFT");
        var byToken =
                ThePortal.byPasswordAlone("haimen.gu").step(Letters.path(letter) + "/sending", "{}", letter.version());
        Refused.with(401, "STEP_UP_REQUIRED", byToken);
    }

    @Test
    void after_the_second_factor_it_goes_through_and_the_cookie_of_before_is_dead() {
        var letter = Letters.draftedBy("haimen.chen", aCase(), "zj-yuhang");
        var gu = Browser.signedInAs("haimen.gu");
        assertThat(sign(gu, letter).statusCode()).isEqualTo(401);
        var before = gu.session();

        assertThat(Browser.location(gu.stepUp("haimen.gu"))).isEqualTo(Browser.portal("/stepped-up"));
        assertThat(gu.session()).hasSize(43).isNotEqualTo(before);
        assertThat(replayed(before)).isEqualTo(401);
        assertThat(sign(gu, letter).statusCode()).isEqualTo(200);
        assertThat(Letters.seenBy("haimen.gu", letter).at("/state")).isEqualTo("SENT");
    }

    @Test
    void a_second_factor_of_six_minutes_ago_signs_nothing() throws SQLException {
        var letter = Letters.draftedBy("haimen.chen", aCase(), "zj-yuhang");
        var gu = Browser.signedInAs("haimen.gu");
        gu.stepUp("haimen.gu");
        inTheDatabase(
                "update authz.session set claims = regexp_replace(claims, '\"auth_time\":[0-9]+', '\"auth_time\":' || ?)"
                        + " where id_hash = sha256(convert_to(?, 'UTF8'))",
                Long.toString(Instant.now().minusSeconds(360).getEpochSecond()),
                gu.session());
        assertThat(sign(gu, letter).statusCode()).isEqualTo(401);
    }

    @Test
    void whoever_may_not_sign_is_not_asked_for_a_second_factor() {
        var letter = Letters.draftedBy("haimen.chen", aCase(), "zj-yuhang");
        var path = Letters.path(letter) + "/sending";
        Refused.with(403, "ROLE", ThePortal.byPasswordAlone("haimen.chen").step(path, "{}", letter.version()));
        for (var outsider : new String[] {"haimen.lu", "laoshan.kong"}) {
            Refused.with(404, "NOT_FOUND", ThePortal.byPasswordAlone(outsider).step(path, "{}", letter.version()));
        }
    }

    @Test
    void the_second_factor_of_somebody_else_does_not_turn_the_session_into_theirs() {
        var lu = Browser.signedInAs("haimen.lu");
        var session = lu.session();
        var other = new Browser();
        other.session(session);
        var answer = other.stepUp("haimen.zhu");
        assertThat(Browser.location(answer)).isEqualTo(Browser.portal("/logged-out?reason=other-officer"));
        assertThat(lu.get("/api/me").body()).contains("haimen.lu");
    }

    @Test
    void a_one_time_code_is_taken_once() {
        var officer = "yuhang.jiang";
        var code = ThePortal.oneTimeCode(officer);
        assertThat(atTheCode(officer, code).statusCode()).isEqualTo(302);
        var again = atTheCode(officer, code);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("name=\"otp\"");
    }

    /** What Keycloak answers to this code after the right password. */
    private static HttpResponse<String> atTheCode(String officer, String code) {
        var browser = new Browser();
        var page = browser.atKeycloak(Browser.location(browser.get(Browser.STEP_UP)));
        var next = browser.submit(page, Map.of("username", officer, "password", ThePortal.password()));
        return browser.submit(next, Map.of("otp", code));
    }

    @Test
    @Timeout(value = 1, unit = MINUTES)
    void five_wrong_passwords_close_the_account_for_a_while_even_to_the_right_one_and_the_page_does_not_say_so() {
        var officer = "laoshan.yan";
        var wrong = attempt(officer, "wrong-password");
        // Keycloak counts after it has answered, and turns away uncounted what follows another guess too quickly
        while (guessesAt(officer, "numFailures") < 5) {
            attempt(officer, "wrong-password");
        }
        assertThat(Instant.ofEpochSecond(guessesAt(officer, "failedLoginNotBefore")))
                .isBetween(Instant.now().plusSeconds(840), Instant.now().plusSeconds(901));
        var right = attempt(officer, ThePortal.password());
        assertThat(right.statusCode()).isEqualTo(200);
        assertThat(complaint(right)).isNotEmpty().isEqualTo(complaint(wrong));
        unlock(officer);
        assertThat(attempt(officer, ThePortal.password()).statusCode()).isEqualTo(302);
    }

    @Test
    void an_unknown_name_is_answered_like_a_wrong_password() {
        var known = attempt("laoshan.gao", "wrong-password");
        var unknown = attempt("nobody.at.all", "wrong-password");
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode()).isEqualTo(200);
        assertThat(complaint(unknown)).isNotEmpty().isEqualTo(complaint(known));
    }

    private static HttpResponse<String> attempt(String officer, String password) {
        var browser = new Browser();
        var page = browser.atKeycloak(Browser.location(browser.get("/login")));
        return browser.submit(page, Map.of("username", officer, "password", password));
    }

    /** What Keycloak's page says is wrong. */
    private static String complaint(HttpResponse<String> page) {
        var found = Pattern.compile("(?s)id=\"input-error[^\"]*\"[^>]*>(.*?)</").matcher(page.body());
        return found.find() ? found.group(1).strip() : "";
    }

    // how long

    @Test
    void a_session_ends_after_a_quarter_of_an_hour_without_any_act() throws SQLException {
        var lu = Browser.signedInAs("haimen.lu");
        lastSeen(lu, 14);
        assertThat(lu.get("/api/me").statusCode())
                .as("what a page asks by itself")
                .isEqualTo(200);
        assertThat(lu.get("/api/cases").statusCode()).isEqualTo(200);
        lastSeen(lu, 16);
        assertThat(lu.get("/api/cases").statusCode()).isEqualTo(401);
    }

    @Test
    void an_open_page_that_asks_by_itself_keeps_no_session_alive() throws SQLException {
        var lu = Browser.signedInAs("haimen.lu");
        lastSeen(lu, 14);
        lu.get("/api/me");
        assertThat(inTheDatabase(
                        "update authz.session set last_seen_at = last_seen_at - interval '2 minutes'"
                                + " where id_hash = sha256(convert_to(?, 'UTF8'))",
                        lu.session()))
                .isEqualTo(1);
        assertThat(lu.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void a_session_ends_after_ten_hours_whatever_happens() throws SQLException {
        var lu = Browser.signedInAs("haimen.lu");
        inTheDatabase(
                "update authz.session set expires_at = expires_at - interval '10 hours'"
                        + " where id_hash = sha256(convert_to(?, 'UTF8'))",
                lu.session());
        assertThat(lu.get("/api/me").statusCode()).isEqualTo(401);
    }

    private static void lastSeen(Browser browser, int minutesAgo) throws SQLException {
        inTheDatabase(
                "update authz.session set last_seen_at = now() - make_interval(mins => ?::int)"
                        + " where id_hash = sha256(convert_to(?, 'UTF8'))",
                Integer.toString(minutesAgo),
                browser.session());
    }

    private static int inTheDatabase(String change, String... values) throws SQLException {
        var world = ThePortal.world();
        try (var connection = DriverManager.getConnection(
                        world.jdbcUrl(), "lianan_owner", world.secrets().owner());
                var statement = connection.prepareStatement(change)) {
            for (int n = 0; n < values.length; n++) {
                statement.setString(n + 1, values[n]);
            }
            return statement.executeUpdate();
        }
    }

    private static HttpResponse<String> sign(Browser browser, Answer letter) {
        return browser.send(Browser.command(Letters.path(letter) + "/sending", "{}")
                .header("X-LianAn", "1")
                .header("If-Match", "\"" + letter.version() + "\""));
    }

    private static String aCase() {
        return Blenders.takenIn();
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
        var page = browser.atKeycloak(Browser.location(browser.get("/login")));
        assertThat(page.statusCode()).as("Keycloak asks for the password again").isEqualTo(200);
        assertThat(page.body()).contains("name=\"password\"");
    }

    @Test
    void what_keycloak_ends_is_over_here_at_once() {
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
        return chen.get(Browser.location(chen.atKeycloak(Browser.location(chen.get(door)))));
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
    private static void endAtKeycloak(String officer) {
        try (var admin = administrator()) {
            var realm = admin.realm("lianan");
            realm.users().get(idOf(officer, realm)).logout();
        }
    }

    /** As an administrator of Keycloak lets an officer try again. */
    private static void unlock(String officer) {
        try (var admin = administrator()) {
            var realm = admin.realm("lianan");
            realm.attackDetection().clearBruteForceForUser(idOf(officer, realm));
        }
    }

    /** What Keycloak keeps of the wrong passwords given for an officer. */
    private static long guessesAt(String officer, String what) {
        try (var admin = administrator()) {
            var realm = admin.realm("lianan");
            var kept = realm.attackDetection().bruteForceUserStatus(idOf(officer, realm));
            return ((Number) kept.get(what)).longValue();
        }
    }

    private static String idOf(String officer, RealmResource realm) {
        return realm.users().searchByUsername(officer, true).get(0).getId();
    }

    private static Keycloak administrator() {
        return KeycloakBuilder.builder()
                .serverUrl(ThePortal.world().keycloak().toString())
                .realm("master")
                .clientId("admin-cli")
                .username("admin")
                .password(ThePortal.world().secrets().keycloakAdmin())
                .build();
    }
}
