package org.lianan.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.lianan.launcher.Settings;

/** What the comment above each constant of an enum says: there stand the term and the article. */
final class ChineseTerms {
    private static final Pattern CONSTANT = Pattern.compile("/\\*\\*\\s*([^*]+?)\\s*\\*/\\s*([A-Z][A-Z_0-9]*)\\b");

    private final Map<String, String> byName = new HashMap<>();

    /** @param module the folder in which the source of the enum lies */
    static ChineseTerms of(String module, Class<? extends Enum<?>> type) {
        var source = Settings.checkout()
                .resolve(module)
                .resolve("src/main/java")
                .resolve(Path.of(type.getName().replace('.', '/') + ".java"));
        try {
            var terms = new ChineseTerms();
            var constants = CONSTANT.matcher(Files.readString(source));
            while (constants.find()) {
                var said =
                        constants.group(1).replaceAll("\\{@link #(\\w+)}", "$1").replaceAll("\\s+", " ");
                terms.byName.putIfAbsent(constants.group(2), said);
            }
            return terms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(Enum<?> constant) {
        return byName.getOrDefault(constant.name(), "");
    }
}
