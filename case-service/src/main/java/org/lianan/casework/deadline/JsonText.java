package org.lianan.casework.deadline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the little JSON of which calendar files are made: objects, arrays, strings, whole numbers, true and false. It
 * keeps this package free of libraries; everything else that speaks JSON in this portal uses JSON-B.
 */
final class JsonText {

    /** One object whose members are asked for by name and type. */
    record JsonObject(Map<String, Object> members) {
        int number(String name) {
            return member(name, Integer.class);
        }

        String text(String name) {
            return member(name, String.class);
        }

        boolean truth(String name) {
            return member(name, Boolean.class);
        }

        List<String> texts(String name) {
            return list(name).stream().map(String.class::cast).toList();
        }

        List<JsonObject> objects(String name) {
            return list(name).stream().map(JsonObject.class::cast).toList();
        }

        private List<?> list(String name) {
            return member(name, List.class);
        }

        private <T> T member(String name, Class<T> type) {
            var member = members.get(name);
            if (!type.isInstance(member)) {
                throw new IllegalArgumentException("\"" + name + "\" is missing or of another type");
            }
            return type.cast(member);
        }
    }

    private final String text;
    private int at;

    private JsonText(String text) {
        this.text = text;
    }

    static JsonObject of(String text) {
        var reader = new JsonText(text);
        var value = reader.value();
        reader.skipBlanks();
        if (reader.at != text.length() || !(value instanceof JsonObject object)) {
            throw reader.unexpected();
        }
        return object;
    }

    private Object value() {
        skipBlanks();
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            default -> number();
        };
    }

    private JsonObject object() {
        var members = new LinkedHashMap<String, Object>();
        expect('{');
        if (!skipIf('}')) {
            do {
                skipBlanks();
                var name = string();
                expect(':');
                members.put(name, value());
            } while (skipIf(','));
            expect('}');
        }
        return new JsonObject(members);
    }

    private List<Object> array() {
        var values = new ArrayList<>();
        expect('[');
        if (!skipIf(']')) {
            do {
                values.add(value());
            } while (skipIf(','));
            expect(']');
        }
        return values;
    }

    private String string() {
        expect('"');
        int end = text.indexOf('"', at);
        var string = end < 0 ? "\\" : text.substring(at, end);
        if (string.contains("\\")) {
            throw new IllegalArgumentException("calendar files hold no escaped characters; see position " + at);
        }
        at = end + 1;
        return string;
    }

    private Object word(String word, boolean truth) {
        if (!text.startsWith(word, at)) {
            throw unexpected();
        }
        at += word.length();
        return truth;
    }

    private Object number() {
        int start = at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (at == start || at - start > 9) {
            throw unexpected();
        }
        return Integer.valueOf(text.substring(start, at));
    }

    private boolean skipIf(char wanted) {
        skipBlanks();
        if (peek() != wanted) {
            return false;
        }
        at++;
        return true;
    }

    private void expect(char wanted) {
        if (!skipIf(wanted)) {
            throw unexpected();
        }
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("not a calendar file; see position " + at);
    }
}
