package org.lianan.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianan.system.ThePortal.Answer;
import org.lianan.system.ThePortal.Desk;

/** Whatever comes in wrong is refused with a problem that says so in both languages, and nothing has changed. */
class BadInputIT {
    private static final int ONE_MEBIBYTE = 1 << 20;

    private static Desk chen;

    @BeforeAll
    static void it_is_march_and_chen_sits_at_his_desk() {
        ThePortal.clockIs("2026-03-02T10:00+08:00");
        chen = ThePortal.as("haimen.chen");
    }

    // numbers and codes

    @Test
    void a_credit_code_with_a_wrong_check_digit_opens_no_case() {
        var title = Leads.newTitle();
        Refused.with(
                        422,
                        "NOT_VALID",
                        chen.post("/api/cases", Leads.lead(title, flipped(Leads.USCC), Leads.ID_NUMBER, "320614")))
                .at("/parties/0/uscc", "USCC_CHECK_DIGIT");
        assertThat(casesWith(title)).isZero();
    }

    @Test
    void an_id_number_with_a_wrong_check_digit_opens_no_case_and_is_not_repeated() {
        var title = Leads.newTitle();
        var wrong = flipped(Leads.ID_NUMBER);
        Refused.with(422, "NOT_VALID", chen.post("/api/cases", Leads.lead(title, Leads.USCC, wrong, "320614")))
                .at("/parties/1/idNumber", "ID_NUMBER_CHECK_DIGIT")
                .doesNotSay(wrong);
        assertThat(casesWith(title)).isZero();
    }

    @Test
    void a_division_that_does_not_exist_opens_no_case() {
        var title = Leads.newTitle();
        Refused.with(
                        422,
                        "NOT_VALID",
                        chen.post("/api/cases", Leads.lead(title, Leads.USCC, Leads.ID_NUMBER, "329999")))
                .at("/parties/0/divisionCode", "DIVISION_UNKNOWN");
        assertThat(casesWith(title)).isZero();
    }

    @Test
    void every_wrong_place_of_a_form_is_named_at_once() {
        var title = Leads.newTitle();
        Refused.with(
                        422,
                        "NOT_VALID",
                        chen.post(
                                "/api/cases",
                                Leads.lead(title, flipped(Leads.USCC), flipped(Leads.ID_NUMBER), "329999")))
                .at("/parties/0/uscc", "USCC_CHECK_DIGIT")
                .at("/parties/0/divisionCode", "DIVISION_UNKNOWN")
                .at("/parties/1/idNumber", "ID_NUMBER_CHECK_DIGIT");
        assertThat(casesWith(title)).isZero();
    }

    @Test
    void a_number_is_checked_while_it_is_typed() {
        chen.post("/api/checks/uscc", "{\"uscc\":\"" + Leads.USCC + "\"}").is(204);
        chen.post("/api/checks/id-number", "{\"idNumber\":\"" + Leads.ID_NUMBER + "\"}")
                .is(204);
        Refused.with(
                422, "USCC_CHECK_DIGIT", chen.post("/api/checks/uscc", "{\"uscc\":\"" + flipped(Leads.USCC) + "\"}"));
        Refused.with(
                        422,
                        "ID_NUMBER_CHECK_DIGIT",
                        chen.post("/api/checks/id-number", "{\"idNumber\":\"" + flipped(Leads.ID_NUMBER) + "\"}"))
                .doesNotSay(flipped(Leads.ID_NUMBER));
    }

    // steps and versions

    @Test
    void a_step_that_does_not_follow_is_refused() {
        var opened = Leads.openedAtHaimen();
        var path = "/api/cases/" + opened.at("/id");
        var before = chen.get(path).is(200);
        var refused = ThePortal.as("haimen.huang").step(path + "/filing-approval", "{}", before.version());
        Refused.with(409, "STEP_REFUSED", refused);
        assertThat(refused.at("/state")).isEqualTo("CLUE");
        assertUnchanged(path, before);
    }

    @Test
    void a_step_on_an_older_version_is_refused_as_stale() {
        var opened = Leads.openedAtHaimen();
        var path = "/api/cases/" + opened.at("/id");
        chen.put(path + "/amounts", "{\"sales\":100,\"stock\":0}", opened.version())
                .is(200);
        var before = chen.get(path).is(200);
        Refused.with(412, "STALE", chen.put(path + "/amounts", "{\"sales\":999,\"stock\":0}", opened.version()));
        assertUnchanged(path, before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "W/\"0\"", "\"zero\"", "*", "\"0\", \"1\""})
    void an_if_match_that_names_no_current_version_is_refused(String ifMatch) {
        var opened = Leads.openedAtHaimen();
        var path = "/api/cases/" + opened.at("/id");
        var before = chen.get(path).is(200);
        var answer = chen.send(json(path + "/amounts")
                .header("If-Match", ifMatch)
                .PUT(BodyPublishers.ofString("{\"sales\":1,\"stock\":0}")));
        Refused.with(412, "STALE", answer);
        assertUnchanged(path, before);
    }

    @Test
    void a_step_without_if_match_is_refused_even_with_an_idempotency_key() {
        var path = "/api/cases/" + Leads.openedAtHaimen().at("/id");
        var before = chen.get(path).is(200);
        Refused.with(428, "IF_MATCH_REQUIRED", chen.put(path + "/amounts", "{\"sales\":1,\"stock\":0}"));
        assertUnchanged(path, before);
    }

    @Test
    void two_officers_at_once_are_not_both_right() {
        var opened = Leads.openedAtHaimen();
        var path = "/api/cases/" + opened.at("/id") + "/amounts";
        var answers = atOnce(
                () -> chen.put(path, "{\"sales\":1,\"stock\":0}", opened.version()),
                () -> chen.put(path, "{\"sales\":2,\"stock\":0}", opened.version()));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
    }

    // one effect

    @Test
    void a_command_without_an_idempotency_key_is_refused() {
        var title = Leads.newTitle();
        var answer = chen.send(json("/api/cases").POST(BodyPublishers.ofString(Leads.lead(title))));
        Refused.with(428, "IDEMPOTENCY_KEY_REQUIRED", answer);
        assertThat(casesWith(title)).isZero();
    }

    @Test
    void a_repeated_command_gets_the_first_answer_and_has_one_effect() {
        var title = Leads.newTitle();
        var key = UUID.randomUUID().toString();
        var first = chen.post("/api/cases", Leads.lead(title), key).is(201);
        var again = chen.post("/api/cases", Leads.lead(title), key).is(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("ETag")).isEqualTo(first.headers().firstValue("ETag"));
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(casesWith(title)).isOne();
    }

    @Test
    void a_repeat_at_the_same_moment_has_one_effect() {
        var title = Leads.newTitle();
        var key = UUID.randomUUID().toString();
        var answers = atOnce(
                () -> chen.post("/api/cases", Leads.lead(title), key),
                () -> chen.post("/api/cases", Leads.lead(title), key));
        assertThat(answers).extracting(Answer::status).containsExactly(201, 201);
        assertThat(answers.get(0).at("/id")).isEqualTo(answers.get(1).at("/id"));
        assertThat(casesWith(title)).isOne();
    }

    @Test
    void a_key_that_was_used_for_something_else_is_refused() {
        var first = Leads.newTitle();
        var other = Leads.newTitle();
        var key = UUID.randomUUID().toString();
        chen.post("/api/cases", Leads.lead(first), key).is(201);
        Refused.with(422, "IDEMPOTENCY_KEY_REUSED", chen.post("/api/cases", Leads.lead(other), key));
        assertThat(casesWith(other)).isZero();
    }

    @Test
    void a_refused_command_may_be_sent_again_under_its_key_once_it_is_right() {
        var title = Leads.newTitle();
        var key = UUID.randomUUID().toString();
        chen.post("/api/cases", Leads.lead(title, flipped(Leads.USCC), Leads.ID_NUMBER, "320614"), key)
                .is(422);
        chen.post("/api/cases", Leads.lead(title), key).is(201);
        assertThat(casesWith(title)).isOne();
    }

    @Test
    void a_key_belongs_to_the_officer_who_used_it() {
        var key = UUID.randomUUID().toString();
        var chens = chen.post("/api/cases", Leads.lead(Leads.newTitle()), key).is(201);
        var lus = ThePortal.as("haimen.lu")
                .post("/api/cases", Leads.lead(Leads.newTitle()), key)
                .is(201);
        assertThat(lus.at("/id")).isNotEqualTo(chens.at("/id"));
    }

    // agencies without a grant

    @ParameterizedTest
    @ValueSource(strings = {"", "/timeline", "/grants", "/assistance-requests", "/evidence", "/measures", "/referrals"})
    void an_agency_without_a_grant_cannot_tell_a_case_from_none(String part) {
        var liang = ThePortal.as("baiyun.liang");
        var hidden = liang.get("/api/cases/" + Leads.openedAtHaimen().at("/id") + part);
        var absent = liang.get("/api/cases/" + UUID.randomUUID() + part);
        Refused.with(404, "NOT_FOUND", hidden);
        assertThat(withoutIds(hidden)).isEqualTo(withoutIds(absent));
        assertThat(headerNames(hidden)).isEqualTo(headerNames(absent));
    }

    @Test
    void an_agency_without_a_grant_changes_nothing_and_learns_nothing_by_trying() {
        var opened = Leads.openedAtHaimen();
        var path = "/api/cases/" + opened.at("/id");
        var before = chen.get(path).is(200);
        var liang = ThePortal.as("baiyun.liang");
        var hidden = liang.put(path + "/amounts", "{\"sales\":1,\"stock\":0}", opened.version());
        var absent = liang.put(
                "/api/cases/" + UUID.randomUUID() + "/amounts", "{\"sales\":1,\"stock\":0}", opened.version());
        Refused.with(404, "NOT_FOUND", hidden);
        assertThat(withoutIds(hidden)).isEqualTo(withoutIds(absent));
        assertUnchanged(path, before);
    }

    @Test
    void an_agency_without_a_grant_does_not_find_the_case_in_its_list() {
        var title = Leads.newTitle();
        chen.post("/api/cases", Leads.lead(title)).is(201);
        assertThat(casesWith(title)).isOne();
        assertThat(casesWith(ThePortal.as("baiyun.liang"), title)).isZero();
    }

    @Test
    void an_officer_of_the_agency_without_the_role_is_told_so_and_changes_nothing() {
        var opened = Leads.openedAtHaimen();
        var path = "/api/cases/" + opened.at("/id");
        var before = chen.get(path).is(200);
        Refused.with(
                403,
                "ROLE",
                ThePortal.as("haimen.huang").put(path + "/amounts", "{\"sales\":1,\"stock\":0}", opened.version()));
        assertUnchanged(path, before);
    }

    // bodies

    static Stream<String> bodiesThatCannotBeRead() {
        var title = Leads.newTitle();
        var lead = Leads.lead(title);
        return Stream.of(
                "",
                "{",
                "nonsense",
                "[]",
                "\"a text\"",
                lead + "}",
                lead.replace("\"facts\":\"检查中发现。\"", "\"facts\":[\"检查中发现。\"]"),
                lead.replace("\"facts\":\"检查中发现。\"", "\"facts\":{\"zh\":\"检查中发现。\"}"),
                lead.replace(Leads.RECEIVED, "yesterday"),
                lead.replace("\"facts\"", "\"amount\":\"a lot\",\"facts\""),
                lead.replace("\"facts\"", "\"charges\":{},\"facts\""),
                lead.replace("\"facts\"", "\"charges\":[7],\"facts\""),
                lead.replace("\"INSPECTION\"", "\"RUMOUR\""),
                lead.replace("\"MERCHANT\"", "\"KING\""));
    }

    @ParameterizedTest
    @MethodSource("bodiesThatCannotBeRead")
    void a_body_of_the_wrong_type_is_refused(String body) {
        var before = allCases();
        Refused.with(400, "MALFORMED", chen.post("/api/cases", body));
        assertThat(allCases()).isEqualTo(before);
    }

    @Test
    void a_property_that_nobody_knows_is_a_mistake_and_not_noise() {
        var title = Leads.newTitle();
        var lead = Leads.lead(title);
        Refused.with(
                400, "MALFORMED", chen.post("/api/cases", lead.replace("\"facts\"", "\"isSecret\":true,\"facts\"")));
        Refused.with(
                400,
                "MALFORMED",
                chen.post("/api/cases", lead.replace("\"role\":\"BUYER\"", "\"role\":\"BUYER\",\"age\":3")));
        assertThat(casesWith(title)).isZero();
    }

    static Stream<String> bodiesThatCouldBeReadInTwoWays() {
        var lead = Leads.lead(Leads.newTitle());
        return Stream.of(
                lead.replace("\"facts\"", "\"facts\":\"另一个事实。\",\"facts\""),
                lead.replace("检查中发现。", "检查\\u0000中发现。"),
                lead.replace("检查中发现。", "检查\\ud83d中发现。"),
                lead.replace("\"facts\"", "\"amount\":1e999999999,\"facts\""),
                "{\"charges\":".repeat(50_000));
    }

    @ParameterizedTest
    @MethodSource("bodiesThatCouldBeReadInTwoWays")
    void a_body_that_could_be_read_in_two_ways_is_refused(String body) {
        var before = allCases();
        Refused.with(400, "MALFORMED", chen.post("/api/cases", body));
        assertThat(allCases()).isEqualTo(before);
    }

    @Test
    void what_is_missing_or_too_long_is_named_by_its_pointer() {
        var title = Leads.newTitle();
        var lead = Leads.lead(title);
        Refused.with(422, "NOT_VALID", chen.post("/api/cases", lead.replace("\"facts\":\"检查中发现。\",", "")))
                .at("/facts", "REQUIRED");
        Refused.with(422, "NOT_VALID", chen.post("/api/cases", lead.replace("海门某商行", "商".repeat(201))))
                .at("/parties/0/name", "LENGTH");
        Refused.with(422, "NOT_VALID", chen.post("/api/cases", lead.replace("\"facts\"", "\"amount\":-1,\"facts\"")))
                .at("/amount", "RANGE");
        Refused.with(422, "NOT_VALID", chen.post("/api/cases", lead.replace(Leads.RECEIVED, "2026-03-02T03:00:00Z")))
                .at("/receivedAt", "IN_THE_FUTURE");
        assertThat(casesWith(title)).isZero();
    }

    @Test
    void a_body_beyond_the_bound_is_refused_whether_its_length_is_told_or_not() {
        var title = Leads.newTitle();
        var tooLarge = Leads.lead(title)
                .replace("检查中发现。", "大".repeat(ONE_MEBIBYTE / 3))
                .getBytes(UTF_8);
        Refused.with(413, "TOO_LARGE", chen.send(command("/api/cases").POST(BodyPublishers.ofByteArray(tooLarge))));
        Refused.with(
                413,
                "TOO_LARGE",
                chen.send(command("/api/cases")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooLarge)))));
        assertThat(casesWith(title)).isZero();
    }

    // the request itself

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/xml",
                "multipart/form-data; boundary=x"
            })
    void another_content_type_is_refused(String type) {
        var title = Leads.newTitle();
        var answer = chen.send(chen.request("/api/cases")
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(Leads.lead(title))));
        Refused.with(415, "WRONG_TYPE", answer);
        assertThat(casesWith(title)).isZero();
    }

    @Test
    void another_method_is_refused_and_the_right_ones_are_named() {
        var path = "/api/cases/" + Leads.openedAtHaimen().at("/id");
        var before = chen.get(path).is(200);
        var refused = chen.send(chen.request(path).DELETE());
        Refused.with(405, "METHOD_NOT_ALLOWED", refused);
        assertThat(refused.headers().firstValue("Allow"))
                .hasValueSatisfying(allow -> assertThat(allow).contains("GET"));
        assertUnchanged(path, before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/nothing", "/api/cases/not-a-uuid", "/api/calendar/soon"})
    void an_address_that_leads_nowhere_is_told_apart_from_a_page(String path) {
        Refused.with(404, "NOT_FOUND", chen.get(path));
    }

    @Test
    void a_page_mark_that_we_have_not_made_is_refused() {
        Refused.with(422, "CURSOR_NOT_VALID", chen.get("/api/cases?after=garbage"));
        Refused.with(422, "CURSOR_NOT_VALID", chen.get("/api/work?scope=agency&group=due&after=garbage"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/cases?state=NONSENSE", "/api/cases?limit=many"})
    void a_filter_that_cannot_be_read_is_refused_instead_of_ignored(String path) {
        Refused.with(400, "MALFORMED", chen.get(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/cases?state=CLUE&state=FILED", "/api/cases?query=a%00b", "/api/cases?limit=1&limit=2"})
    void an_address_that_could_be_read_in_two_ways_is_refused(String path) {
        Refused.with(400, "MALFORMED", chen.get(path));
    }

    @Test
    void an_answer_in_another_type_is_refused() {
        var answer =
                chen.send(chen.request("/api/me").header("Accept", "text/html").GET());
        Refused.with(406, "NOT_ACCEPTABLE", answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECTED", "PROPFIND"})
    void a_method_that_nobody_knows_is_refused(String method) {
        var answer = chen.send(chen.request("/api/me").method(method, BodyPublishers.noBody()));
        assertThat(answer.status()).isIn(405, 501);
        assertThat(answer.text()).doesNotContain("Exception", "SRVE", "Bearer");
    }

    @Test
    void what_a_proxy_would_say_of_itself_is_not_believed_from_anybody() {
        var answer = chen.send(chen.request("/api/me")
                .header("X-Forwarded-User", "samr.lin")
                .header("X-Agency", "samr")
                .header("X-HTTP-Method-Override", "DELETE")
                .GET());
        assertThat(answer.is(200).at("/officer")).isEqualTo("haimen.chen");
    }

    @Test
    void the_language_of_the_detail_is_the_one_asked_for() {
        var absent = "/api/cases/" + UUID.randomUUID();
        var english =
                chen.send(chen.request(absent).header("Accept-Language", "en").GET());
        var chinese = chen.send(
                chen.request(absent).header("Accept-Language", "zh-CN,zh;q=0.9").GET());
        assertThat(english.at("/detail")).isEqualTo(english.at("/messages/en"));
        assertThat(chinese.at("/detail")).isEqualTo(chinese.at("/messages/zh-CN"));
    }

    private static HttpRequest.Builder json(String path) {
        return chen.request(path).header("Content-Type", "application/json");
    }

    private static HttpRequest.Builder command(String path) {
        return json(path).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** The same number with another last digit. */
    private static String flipped(String number) {
        var last = number.charAt(number.length() - 1);
        return number.substring(0, number.length() - 1) + (last == '1' ? '2' : '1');
    }

    private static void assertUnchanged(String path, Answer before) {
        assertThat(chen.get(path).is(200).body()).isEqualTo(before.body());
    }

    private static int casesWith(String title) {
        return casesWith(chen, title);
    }

    private static int casesWith(Desk desk, String title) {
        return desk.get("/api/cases?query=" + URLEncoder.encode(title, UTF_8))
                .is(200)
                .body()
                .at("/items")
                .size();
    }

    /** The newest cases of Haimen, as its list shows them. */
    private static String allCases() {
        return chen.get("/api/cases?limit=200").is(200).body().at("/items").toString();
    }

    /** A problem without what names this one request. */
    private static ObjectNode withoutIds(Answer answer) {
        return ((ObjectNode) answer.body()).without(List.of("instance", "requestId"));
    }

    private static List<String> headerNames(Answer answer) {
        return answer.headers().map().keySet().stream().sorted().toList();
    }

    private static List<Answer> atOnce(Supplier<Answer> one, Supplier<Answer> other) {
        var first = CompletableFuture.supplyAsync(one);
        var second = CompletableFuture.supplyAsync(other);
        return List.of(first.join(), second.join());
    }
}
