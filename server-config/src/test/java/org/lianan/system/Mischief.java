package org.lianan.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What somebody sends who has read the contract and does not mean to keep it; the same for the same seed. */
final class Mischief {
    private static final int DEEPER_THAN_ANY_FORM = 6;

    /** Each as it stands between the quotation marks of a JSON string. */
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "破壁机",
            "0",
            "-1",
            "true",
            "' OR '1'='1",
            "'; DROP TABLE casework.case_file; --",
            "<script>alert(1)</script>",
            "\\\"><img src=x onerror=alert(1)>",
            "${jndi:ldap://127.0.0.1/x}",
            "{{7*7}}",
            "../../../../etc/passwd",
            "..\\\\..\\\\windows",
            "file:///etc/passwd",
            "http://169.254.169.254/latest/meta-data",
            "\\r\\nSet-Cookie: a=b",
            "%00%0d%0a",
            "\\u0000",
            "\\ud800",
            "\\udfff\\ud800",
            "\\u202e\\u2066gpj.exe",
            "\\ufeff\\ufffe\\uffff",
            "１２３ＡＢＣ（全角）",
            "e\\u0301\\u0301\\u0301\\u0301\\u0301",
            "👨‍👩‍👧‍👦\\ud83d\\udc80",
            "=cmd|' /C calc'!A0",
            "9999-12-31",
            "+999999999-01-01",
            "2026-02-30",
            "2026-13-01T25:61:61Z",
            "-999999999-01-01T00:00:00Z",
            "00000000-0000-0000-0000-000000000000",
            "1-1-1-1-1");

    private static final List<String> OTHER_VALUES = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "{\"\":null}",
            "0",
            "-1",
            "1.5",
            "-0.0",
            "1e3",
            "1E400",
            "2147483648",
            "9223372036854775808",
            "-9223372036854775809",
            "99999999999999999999999999999.99",
            "{\"a\":1,\"a\":2}",
            "\"" + "长".repeat(70_000) + "\"",
            "[" + "\"x\",".repeat(20_000) + "\"x\"]",
            "[".repeat(5_000) + "]".repeat(5_000));

    /** What is no JSON object of the form, whatever the form is. */
    private static final List<String> BODIES = List.of(
            "", " ", "null", "[]", "{}", "7", "\"x\"", "{", "{\"a\"", "{}{}", "\u0000", "not json", "{'a':1}", "[{}]");

    private final Random random;
    private final JsonNode schemas;

    /** @param schemas those that references of the contract lead to */
    Mischief(long seed, JsonNode schemas) {
        this.random = new Random(seed);
        this.schemas = schemas;
    }

    /** A body that is nearly what the schema wants, or not at all. */
    String body(JsonNode schema) {
        if (random.nextInt(10) == 0) {
            return one(BODIES);
        }
        return value(schema, 0);
    }

    /** A text for an address, not yet encoded. */
    String inAddress(JsonNode schema) {
        if (random.nextInt(3) == 0) {
            var text = value(schema, 0);
            return text.length() < 200 ? text.replace("\"", "") : "x".repeat(2_000);
        }
        return unescaped(one(TEXTS));
    }

    boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private String value(JsonNode schema, int depth) {
        var form = resolved(schema);
        if (random.nextInt(8) == 0) {
            return random.nextBoolean() ? one(OTHER_VALUES) : quoted(one(TEXTS));
        }
        if (form.has("enum")) {
            return form.at("/enum/" + random.nextInt(form.path("enum").size())).toString();
        }
        return switch (type(form)) {
            case "object" -> object(form, depth);
            case "array" -> array(form, depth);
            case "integer" -> Integer.toString(random.nextInt(500) - 20);
            case "number" -> (random.nextInt(2_000_000) - 1_000) + "." + random.nextInt(100);
            case "boolean" -> Boolean.toString(random.nextBoolean());
            default -> text(form);
        };
    }

    private String object(JsonNode form, int depth) {
        var members = new ArrayList<String>();
        if (depth < DEEPER_THAN_ANY_FORM) {
            form.path("properties").fields().forEachRemaining(member -> {
                if (random.nextInt(8) != 0) {
                    members.add("\"" + member.getKey() + "\":" + value(member.getValue(), depth + 1));
                }
                if (random.nextInt(40) == 0) {
                    members.add("\"" + member.getKey() + "\":" + one(OTHER_VALUES));
                }
            });
        }
        if (random.nextInt(12) == 0) {
            members.add(one(List.of(
                    "\"isAdmin\":true",
                    "\"agency\":\"samr\"",
                    "\"id\":\"" + id() + "\"",
                    "\"state\":\"CLOSED\"",
                    "\"__proto__\":{}",
                    "\"\":0")));
        }
        return "{" + String.join(",", members) + "}";
    }

    private String array(JsonNode form, int depth) {
        var items = new ArrayList<String>();
        for (int n = random.nextInt(4); n > 0 && depth < DEEPER_THAN_ANY_FORM; n--) {
            items.add(value(form.path("items"), depth + 1));
        }
        return "[" + String.join(",", items) + "]";
    }

    private String text(JsonNode form) {
        return switch (form.path("format").asText()) {
            case "uuid" -> quoted(id());
            case "date" ->
                quoted(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300)).toString());
            case "date-time" -> quoted("2026-0" + (1 + random.nextInt(9)) + "-11T09:30:00Z");
            default ->
                random.nextInt(3) == 0
                        ? quoted(one(TEXTS))
                        : quoted("文"
                                .repeat(1
                                        + random.nextInt(Math.min(
                                                40, form.path("maxLength").asInt(40)))));
        };
    }

    private JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asText();
        if (!reference.isEmpty()) {
            return resolved(schemas.path(reference.substring(reference.lastIndexOf('/') + 1)));
        }
        for (var several : List.of("anyOf", "oneOf", "allOf")) {
            if (schema.path(several).size() > 0) {
                return resolved(schema.path(several).get(0));
            }
        }
        return schema;
    }

    /** Since OpenAPI 3.1 it may be a list. */
    private static String type(JsonNode form) {
        var type = form.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText(form.has("properties") ? "object" : "string");
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private static String unescaped(String inJson) {
        try {
            return new ObjectMapper().readValue(quoted(inJson), String.class);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
