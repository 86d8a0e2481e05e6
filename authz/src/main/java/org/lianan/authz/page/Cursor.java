package org.lianan.authz.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.refusal.NotValid;
import org.lianan.authz.refusal.Sentence;

/** The place in a list after which a page begins: the sort key of the last row seen, opaque to the caller. */
public record Cursor(List<String> keys) {
    private static final String SEPARATOR = "\n";

    public Cursor {
        keys = List.copyOf(keys);
    }

    public static Cursor of(Object... keys) {
        return new Cursor(Arrays.stream(keys).map(String::valueOf).toList());
    }

    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(UTF_8));
    }

    /** Reads the parameter {@code after} of a list; empty on the first page. */
    public static Optional<Cursor> read(@Nullable String after, int keys) {
        if (after == null || after.isBlank()) {
            return Optional.empty();
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(after), UTF_8).split(SEPARATOR, -1);
            if (parts.length == keys) {
                return Optional.of(new Cursor(List.of(parts)));
            }
        } catch (IllegalArgumentException notBase64) {
            throw notACursor();
        }
        throw notACursor();
    }

    public String key(int index) {
        return keys.get(index);
    }

    /** The refusal of a cursor that this portal has not made. */
    public static NotValid notACursor() {
        return new NotValid(
                "/after",
                "CURSOR_NOT_VALID",
                Sentence.of("翻页位置无效，请从第一页重新开始。", "This page mark is not valid; begin at the first page."));
    }
}
