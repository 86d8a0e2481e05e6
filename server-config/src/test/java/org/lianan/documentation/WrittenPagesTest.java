package org.lianan.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianan.launcher.Settings;

/** What people wrote in the documentation and what could go stale: names, links, accounts, settings. */
class WrittenPagesTest {
    private static final Path CHECKOUT = Settings.checkout();
    private static final List<String> MODULES =
            List.of("authz", "case-service", "evidence-exchange", "server-config", "web-ui");

    @Test
    void every_link_to_a_file_leads_somewhere() throws IOException {
        var broken = new ArrayList<String>();
        for (Path page : pages()) {
            for (var link : found("\\]\\((?!https?:|#)([^)#\\s]+)[^)]*\\)", Files.readString(page))) {
                if (!Files.exists(page.resolveSibling(link).normalize())) {
                    broken.add(CHECKOUT.relativize(page) + " → " + link);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void every_class_that_the_terms_name_exists() throws IOException {
        var classes = sources()
                .map(source -> source.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        var named = found("`([A-Z][a-z][A-Za-z]*)`", page("docs/reference/terms.md"));
        assertThat(classes).containsAll(named);
    }

    @Test
    void every_code_that_the_terms_name_exists() throws IOException {
        var source = sources().map(WrittenPagesTest::read).collect(Collectors.joining());
        assertThat(found("`([A-Z]+(?:_[A-Z]+)*)`", page("docs/reference/terms.md")))
                .allSatisfy(code -> assertThat(source).containsPattern("\\b" + code + "\\b"));
    }

    @Test
    void the_accounts_of_the_readme_are_those_of_the_demo() throws IOException {
        var world = page("server-config/seed/agencies-and-officers.yaml");
        var password = found("demoPassword: (\\S+)", world).get(0);
        assertThat(page("README.md")).contains("`" + password + "`");
        var accounts = found("username: ([a-z.]+)", world);
        assertThat(accounts).containsAll(found("`([a-z]+\\.[a-z]+)`", page("README.md")));
        assertThat(accounts).containsAll(found("\\*\\*([a-z]+\\.[a-z]+)\\*\\*", page("docs/tutorial/first-case.md")));
        for (var written : List.of("README.md", "docs/how-to/call-the-api.md", "docs/tutorial/first-case.md")) {
            assertThat(accounts).containsAll(found("\\./lianan (?:code|token) ([a-z]+\\.[a-z]+)", page(written)));
        }
    }

    @Test
    void every_setting_is_described() throws IOException {
        var launcher = CHECKOUT.resolve("server-config/launcher/src/main/java");
        var asked = new ArrayList<String>();
        try (var files = Files.walk(launcher)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(WrittenPagesTest::read)
                    .forEach(source -> asked.addAll(found("\"(LIANAN_[A-Z_]+)\"", source)));
        }
        sources()
                .map(WrittenPagesTest::read)
                .flatMap(source -> found("@ConfigProperty\\(name = \"([a-z.]+)\"", source).stream())
                .forEach(name -> asked.add(environment(name)));
        found("\\$\\{([a-z]+\\.[a-z.]+)}", page("server-config/src/main/liberty/config/server.xml")).stream()
                .filter(name -> !name.startsWith("server."))
                .forEach(name -> asked.add(environment(name)));
        var described = page("docs/reference/ports-and-settings.md");
        assertThat(asked).isNotEmpty().allSatisfy(name -> assertThat(described).contains("`" + name + "`"));
    }

    private static String environment(String property) {
        return property.toUpperCase().replace('.', '_');
    }

    /** Those at the top, those of the modules, and all below docs. */
    private static List<Path> pages() throws IOException {
        var pages = new ArrayList<Path>();
        try (var top = Files.walk(CHECKOUT, 1);
                var docs = Files.walk(CHECKOUT.resolve("docs"))) {
            Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .forEach(pages::add);
        }
        MODULES.stream()
                .map(module -> CHECKOUT.resolve(module).resolve("README.md"))
                .forEach(pages::add);
        return pages;
    }

    private static Stream<Path> sources() throws IOException {
        var all = new ArrayList<Path>();
        for (var module : MODULES) {
            var java = CHECKOUT.resolve(module).resolve("src/main/java");
            if (Files.exists(java)) {
                try (var files = Files.walk(java)) {
                    files.filter(file -> file.toString().endsWith(".java")).forEach(all::add);
                }
            }
        }
        return all.stream();
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private static String page(String path) throws IOException {
        return Files.readString(CHECKOUT.resolve(path));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
