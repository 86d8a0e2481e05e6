package org.lianan.exchange.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalJsonTest {

    @Test
    void strings_are_written_as_in_the_example_of_rfc_8785_section_3_2_2() {
        assertThat(CanonicalJson.text("\u20ac$\u000F\nA'\u0042\"\\\\\"/"))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
    }

    @Test
    void keys_are_sorted_as_in_the_example_of_rfc_8785_section_3_2_3() {
        var unsorted = new LinkedHashMap<String, Object>();
        unsorted.put("\u20ac", "Euro Sign");
        unsorted.put("\r", "Carriage Return");
        unsorted.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        unsorted.put("1", "One");
        unsorted.put("\ud83d\ude00", "Emoji: Grinning Face");
        unsorted.put("\u0080", "Control");
        unsorted.put("\u00f6", "Latin Small Letter O With Diaeresis");
        assertThat(CanonicalJson.text(unsorted))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                        + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void values_nest_without_spaces() {
        assertThat(CanonicalJson.text(Map.of("b", List.of(1, "二", Map.of()), "a", -9_007_199_254_740_991L)))
                .isEqualTo("{\"a\":-9007199254740991,\"b\":[1,\"二\",{}]}");
    }

    @ParameterizedTest
    @MethodSource("unwritable")
    void what_has_several_spellings_is_refused(Object value) {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.text(value));
    }

    static Stream<Object> unwritable() {
        var holdsNull = new ArrayList<>();
        holdsNull.add(null);
        var numberedKey = new HashMap<Object, Object>();
        numberedKey.put(1, "one");
        return Stream.of(
                1.5,
                new BigDecimal("1"),
                true,
                holdsNull,
                numberedKey,
                "\ud83d",
                "\ude00\ud83d",
                9_007_199_254_740_992L,
                Long.MIN_VALUE);
    }
}
