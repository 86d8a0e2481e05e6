package org.lianan.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lianan.launcher.Settings;

/** The table of the web's dangers names tests, and they are there: no row outlives its proof. */
class WebDangersTest {
    private static final Path PAGE = Settings.checkout().resolve("docs/reference/web-dangers.md");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:IT|Test))\\.(\\w+)`");
    private static final Pattern ROW = Pattern.compile("\\| (\\d+\\.\\d+\\.\\d+[^|]*) \\|.*");

    @Test
    void every_demand_that_is_held_names_tests_that_exist() throws IOException {
        var tests = tests();
        var wrong = new ArrayList<String>();
        for (var row : rows("## Held")) {
            var named = TEST.matcher(row).results().toList();
            if (named.isEmpty()) {
                wrong.add("no test: " + row);
            }
            named.stream()
                    .filter(test -> !tests.getOrDefault(test.group(1), "").contains("void " + test.group(2) + "("))
                    .forEach(test -> wrong.add("no such test: " + test.group()));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_chapter_that_applies_is_in_the_table() throws IOException {
        var rows = new ArrayList<>(rows("## Held"));
        rows.addAll(rows("## Open"));
        assertThat(rows).hasSizeGreaterThan(60);
        for (int chapter = 1; chapter <= 16; chapter++) {
            var begins = "| " + chapter + ".";
            assertThat(rows)
                    .as("chapter V" + chapter)
                    .anySatisfy(row -> assertThat(row).startsWith(begins));
        }
    }

    private static List<String> rows(String heading) throws IOException {
        var page = Files.readString(PAGE);
        var section = page.substring(page.indexOf(heading) + heading.length());
        var end = section.indexOf("\n## ");
        return section.substring(0, end < 0 ? section.length() : end)
                .lines()
                .filter(line -> ROW.matcher(line).matches())
                .toList();
    }

    /** The source of each class of tests, by its name. */
    private static Map<String, String> tests() throws IOException {
        var sources = new HashMap<String, String>();
        for (var module :
                List.of("authz", "case-service", "evidence-exchange", "server-config", "server-config/launcher")) {
            try (var files = Files.walk(Settings.checkout().resolve(module).resolve("src/test/java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file ->
                                sources.put(file.getFileName().toString().replace(".java", ""), read(file)));
            }
        }
        return sources;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
