package org.lianan.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lianan.system.ThePortal.Answer;
import org.lianan.system.ThePortal.Desk;

/**
 * Each operation of the published contract, asked wrongly: other types, too long, too deep, twice, nothing, hostile text.
 * Whatever comes, the portal does not break, and it answers as the contract says.
 *
 * <p>The common run asks each operation a few times; {@code -Dfuzz.times=300 -Dfuzz.seed=7} asks longer and otherwise.
 */
class FuzzingTheContractIT {
    private static final int TIMES = Integer.getInteger("fuzz.times", 5);
    private static final long SEED = Long.getLong("fuzz.seed", 20261124);
    private static final List<String> ROLES = List.of("haimen.chen", "haimen.gu");
    private static final List<String> METHODS = List.of("get", "head", "post", "put", "delete", "patch");
    private static final Pattern IN_BRACES = Pattern.compile("\\{(\\w+)}");
    private static final Pattern INSIDES =
            Pattern.compile("Exception|SQLSTATE|org\\.hibernate|java\\.lang|SRVE\\d|at org\\.lianan|PSQL");

    private final ObjectMapper json = new ObjectMapper();
    private final TreeSet<String> broken = new TreeSet<>();

    @Test
    void whatever_is_sent_is_answered_as_the_contract_says() {
        var contract = contract();
        var mischief = new Mischief(SEED, contract.at("/components/schemas"));
        var caseId = Leads.openedAtHaimen().at("/id");
        int asked = 0;
        for (var role : ROLES) {
            var desk = ThePortal.as(role);
            for (var operation : operations(contract).entrySet()) {
                for (int time = 0; time < TIMES; time++) {
                    ask(desk, role, operation.getKey(), operation.getValue(), mischief, caseId);
                    asked++;
                }
            }
        }
        assertThat(asked).isGreaterThan(150 * TIMES);
        assertThat(broken).as("seed %d", SEED).isEmpty();
    }

    /** {@code GET /api/cases} to what the contract says of it. */
    private static Map<String, JsonNode> operations(JsonNode contract) {
        var operations = new LinkedHashMap<String, JsonNode>();
        contract.at("/paths")
                .fields()
                .forEachRemaining(path -> METHODS.stream()
                        .filter(path.getValue()::has)
                        .forEach(method -> operations.put(
                                method.toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                path.getValue().get(method))));
        return operations;
    }

    private void ask(Desk desk, String role, String operation, JsonNode said, Mischief mischief, String caseId) {
        var method = operation.substring(0, operation.indexOf(' '));
        var address = address(operation.substring(operation.indexOf(' ') + 1), said, mischief, caseId);
        var request = desk.request(address);
        if (!mischief.chance(10)) {
            request.header(
                    "Idempotency-Key",
                    mischief.chance(8) ? "x".repeat(500) : UUID.randomUUID().toString());
        }
        if (mischief.chance(2)) {
            request.header("If-Match", mischief.one(List.of("\"0\"", "\"1\"", "*", "\"-1\"", "99999999999999999999")));
        }
        var content = said.at("/requestBody/content");
        var body = "";
        if (content.size() > 0) {
            var type = content.fieldNames().next();
            body = mischief.body(content.path(type).path("schema"));
            request.header(
                    "Content-Type", mischief.chance(20) ? "text/plain" : type.replace("*/*", "application/json"));
        }
        var publisher = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        var answer = desk.send(request.method(method, publisher));
        var fault = fault(method, said, answer);
        if (fault != null) {
            broken.add("%s as %s: %s%n  %s%n  %s%n  %s"
                    .formatted(operation, role, fault, shortened(address), shortened(body), shortened(answer.text())));
        }
    }

    private static String address(String pattern, JsonNode said, Mischief mischief, String caseId) {
        var schemas = new LinkedHashMap<String, JsonNode>();
        var query = new ArrayList<String>();
        for (var parameter : said.path("parameters")) {
            var name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("path")) {
                schemas.put(name, parameter.path("schema"));
            } else if (parameter.path("in").asText().equals("query") && !mischief.chance(3)) {
                query.add(name + "=" + encoded(mischief.inAddress(parameter.path("schema"))));
                if (mischief.chance(15)) {
                    query.add(name + "=twice");
                }
            }
        }
        var path = IN_BRACES.matcher(pattern).replaceAll(found -> {
            var name = found.group(1);
            if (name.equals("caseId") && !mischief.chance(8)) {
                return caseId;
            }
            // what a server refuses in a path before any application sees it is no matter of the contract
            var value = mischief.chance(2)
                    ? mischief.id()
                    : mischief.inAddress(schemas.getOrDefault(name, said)).replaceAll("[/\\\\.%;\\x00-\\x1f]", "");
            return encoded(value.isBlank() ? "x" : value);
        });
        return path + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    /** What of the answer is not as the contract says, or nothing. */
    private String fault(String method, JsonNode said, Answer answer) {
        var type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        if (answer.status() >= 500) {
            return "broke with " + answer.status();
        }
        if (INSIDES.matcher(answer.text()).find()) {
            return "tells of its insides";
        }
        if (answer.status() < 300) {
            return answer.text().isEmpty() || declares(said, type) ? null : "undeclared content " + type;
        }
        if (answer.status() < 400) {
            return "leads elsewhere: " + answer.status();
        }
        if (!said.path("responses").has("default")) {
            return "no refusal is declared";
        }
        return method.equals("HEAD") || isProblem(answer, type)
                ? null
                : "refused without a problem: " + answer.status();
    }

    private static boolean declares(JsonNode said, String type) {
        for (var response : said.path("responses")) {
            for (var declared = response.path("content").fieldNames(); declared.hasNext(); ) {
                var each = declared.next();
                if (each.equals("*/*") || each.replaceAll(";.*", "").equals(type)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isProblem(Answer answer, String type) {
        if (!type.equals("application/problem+json")) {
            return false;
        }
        try {
            var problem = json.readTree(answer.text());
            return problem.path("status").asInt() == answer.status()
                    && problem.path("code").asText().matches("[A-Z][A-Z0-9_]+")
                    && !problem.at("/messages/zh-CN").asText().isBlank()
                    && !problem.at("/messages/en").asText().isBlank()
                    && !problem.path("requestId").asText().isBlank();
        } catch (IOException notJson) {
            return false;
        }
    }

    private static JsonNode contract() {
        var desk = ThePortal.as("haimen.chen");
        return desk.send(desk.request("/openapi")
                        .header("Accept", "application/json")
                        .GET())
                .is(200)
                .body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "… (" + text.length() + ")" : text;
    }
}
