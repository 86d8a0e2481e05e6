package org.lianan.exchange.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The one way to write a JSON value (RFC 8785), so that two parties hash the same bytes. Only strings, whole numbers, arrays and
 * objects are written: everything else, above all fractions, has too many spellings to be evidence.
 */
public final class CanonicalJson {

    /** The largest whole number that every JSON reader keeps exactly: 2^53 - 1. */
    public static final long LARGEST_NUMBER = 9_007_199_254_740_991L;

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /** The bytes to hash and to keep. Maps become objects, lists arrays; keys are sorted by their UTF-16 units. */
    public static byte[] bytes(Object value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    public static String text(Object value) {
        var json = new CanonicalJson();
        json.write(value);
        return json.out.toString();
    }

    private void write(Object value) {
        if (value instanceof String text) writeString(text);
        else if (value instanceof Integer || value instanceof Long) writeNumber(((Number) value).longValue());
        else if (value instanceof List<?> list) writeArray(list);
        else if (value instanceof Map<?, ?> map) writeObject(map);
        else throw new IllegalArgumentException("not written as canonical JSON: " + describe(value));
    }

    private void writeNumber(long number) {
        if (Math.abs(number) > LARGEST_NUMBER || number == Long.MIN_VALUE)
            throw new IllegalArgumentException("too large for JSON: " + number);
        out.append(number);
    }

    private void writeArray(List<?> list) {
        out.append('[');
        boolean first = true;
        for (var element : list) {
            if (!first) out.append(',');
            first = false;
            write(element);
        }
        out.append(']');
    }

    private void writeObject(Map<?, ?> map) {
        var sorted =
                new TreeMap<String, Object>(); // String's own order is that of UTF-16 units, as RFC 8785, 3.2.3 asks
        map.forEach((key, value) -> {
            if (!(key instanceof String name)) throw new IllegalArgumentException("a key is a string: " + key);
            sorted.put(name, value);
        });
        out.append('{');
        boolean first = true;
        for (var entry : sorted.entrySet()) {
            if (!first) out.append(',');
            first = false;
            writeString(entry.getKey());
            out.append(':');
            write(entry.getValue());
        }
        out.append('}');
    }

    private void writeString(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < ' ') out.append(String.format("\\u%04x", (int) c));
                    else if (Character.isSurrogate(c)) i += writePair(text, i);
                    else out.append(c);
                }
            }
        }
        out.append('"');
    }

    /** A character outside the basic plane takes two units; half of one is not text (RFC 8785, 3.2.2.2). */
    private int writePair(String text, int at) {
        if (at + 1 == text.length() || !Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1)))
            throw new IllegalArgumentException("half a character in a string");
        out.append(text, at, at + 2);
        return 1;
    }

    private static String describe(@Nullable Object value) {
        return value == null ? "null" : value.getClass().getSimpleName();
    }
}
