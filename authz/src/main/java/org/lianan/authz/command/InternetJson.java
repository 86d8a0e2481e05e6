package org.lianan.authz.command;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.lianan.authz.refusal.Malformed;

/**
 * JSON with one meaning for every reader (I-JSON, RFC 7493; ASVS 5.0, 1.5.3): one value and nothing after it, each name
 * once, no half of a character, no NUL, which the database does not keep; and nothing that is only there to wear a
 * reader out.
 */
public final class InternetJson {
    /** No form of the portal is nested half as deep. */
    static final int DEEPEST = 32;

    /** The longest number that any form takes has fifteen digits. */
    static final int LONGEST_NUMBER = 30;

    private InternetJson() {}

    /** Refuses anything else as {@link Malformed}, or with a {@link jakarta.json.JsonException} where it is no JSON. */
    static void check(byte[] body) {
        Deque<Set<String>> open = new ArrayDeque<>();
        try (var parser = Json.createParser(new ByteArrayInputStream(body))) {
            while (parser.hasNext()) {
                check(parser.next(), parser, open);
            }
        }
    }

    private static void check(JsonParser.Event event, JsonParser parser, Deque<Set<String>> open) {
        switch (event) {
            case START_OBJECT, START_ARRAY -> {
                open.push(new HashSet<>());
                require(open.size() <= DEEPEST);
            }
            case END_OBJECT, END_ARRAY -> open.pop();
            case KEY_NAME -> {
                require(isText(parser.getString()));
                require(open.element().add(parser.getString()));
            }
            case VALUE_STRING -> require(isText(parser.getString()));
            case VALUE_NUMBER -> require(isPlainNumber(parser.getString()));
            case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> {}
        }
    }

    /** Whether it can be kept and shown: no NUL and no surrogate that has lost the other. */
    public static boolean isText(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    private static boolean isPlainNumber(String number) {
        return number.length() <= LONGEST_NUMBER && number.chars().noneMatch(c -> c == 'e' || c == 'E');
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new Malformed("json");
        }
    }
}
