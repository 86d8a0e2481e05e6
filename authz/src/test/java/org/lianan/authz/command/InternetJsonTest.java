package org.lianan.authz.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianan.authz.refusal.Malformed;

class InternetJsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "77",
                "{\"a\":{\"a\":1},\"b\":[{\"a\":2},{\"a\":3}]}",
                "{\"facts\":\"搅拌机😀 \\ud83d\\ude00 \\n\"}",
                "{\"sum\":-999999999999.99}"
            })
    void what_has_one_meaning_is_taken(String json) {
        assertThatCode(() -> check(json)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"a\":2}",
                "{\"a\":1,\"\\u0061\":2}",
                "{\"b\":[{\"a\":1,\"a\":1}]}",
                "{\"a\":\"\\ud800\"}",
                "{\"a\":\"\\udc00\\ud800\"}",
                "{\"\\udfff\":1}",
                "{\"a\":\"nothing\\u0000after\"}",
                "{\"a\":1e9}",
                "{\"a\":1E999999999}",
                "{\"a\":1234567890123456789012345678901}"
            })
    void what_could_be_read_in_two_ways_is_refused(String json) {
        assertThatThrownBy(() -> check(json)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}{}", "{} x", "{'a':1}", "{\"a\":01}", "{\"a\":NaN}", "[1,]", "{\"a\":\"\t\"}"})
    void what_is_no_json_is_refused(String text) {
        assertThatThrownBy(() -> check(text)).isInstanceOf(JsonException.class);
    }

    @Test
    void it_is_not_nested_deeper_than_any_form() {
        assertThatCode(() -> check("[".repeat(InternetJson.DEEPEST) + "]".repeat(InternetJson.DEEPEST)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> check("[".repeat(InternetJson.DEEPEST + 1))).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> check("{\"a\":".repeat(100_000))).isInstanceOf(Malformed.class);
    }

    private static void check(String json) {
        InternetJson.check(json.getBytes(UTF_8));
    }
}
