package org.lianan.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianan.launcher.Settings;

/** What is shipped may be passed on: the lists of parts that the build makes, held against the licences we allow. */
class LicencesIT {
    /** Relative to the checkout; CycloneDX, made in the phase package. */
    private static final List<String> LISTS = List.of(
            "server-config/target/server-config.cdx.json",
            "server-config/launcher/target/launcher.cdx.json",
            "web-ui/target/web-ui.cdx.json");

    /** SPDX names: those that ask for a notice, and those that ask to pass on changes of the part itself. */
    private static final Set<String> ALLOWED = Set.of(
            "0BSD",
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "CC0-1.0",
            "EPL-1.0",
            "EPL-2.0",
            "ISC",
            "LGPL-2.1-only",
            "LGPL-2.1-or-later",
            "MIT",
            "MIT-0",
            "MPL-2.0",
            "PostgreSQL",
            "Unlicense");

    /** Those that the list of parts knows by their own name only; the first is the MIT licence in its words. */
    private static final Set<String> ALLOWED_BY_NAME = Set.of("Bouncy Castle Licence", "Apache License Version 2.0");

    @BeforeAll
    static void the_lists_are_made_by_a_build_that_may_use_the_network() {
        assumeFalse("offline=true".equals(System.getProperty("build.maven")), "CycloneDX makes no list while Maven is offline");
    }

    @Test
    void every_part_that_is_shipped_has_a_licence_that_the_list_allows() throws IOException {
        var refused = new ArrayList<String>();
        int parts = 0;
        for (var list : LISTS) {
            for (var part : read(list).path("components")) {
                parts++;
                if (!isAllowed(part) && !isOurs(part)) {
                    refused.add(part.path("purl").asText() + " " + part.path("licenses"));
                }
            }
        }
        assertThat(refused).isEmpty();
        assertThat(parts).isGreaterThan(150);
    }

    @Test
    void the_lists_say_what_each_part_is_and_by_which_digest_it_is_known() throws IOException {
        for (var list : LISTS) {
            var bom = read(list);
            assertThat(bom.path("bomFormat").asText()).isEqualTo("CycloneDX");
            for (var part : bom.path("components")) {
                assertThat(part.path("purl").asText()).as(list).startsWith("pkg:");
                assertThat(part.path("version").asText()).isNotBlank();
                assertThat(part.path("hashes").isEmpty() && !isOurs(part))
                        .as("%s has no digest", part.path("purl"))
                        .isFalse();
            }
        }
    }

    /** Where several stand beside one another, the one who passes it on chooses; so Maven has it. */
    private static boolean isAllowed(JsonNode part) {
        for (var each : part.path("licenses")) {
            var expression =
                    each.path("expression").asText(each.at("/license/id").asText());
            if (!expression.isBlank()
                    && Arrays.stream(expression.replaceAll("[()]", "").split(" OR "))
                            .anyMatch(one -> ALLOWED.containsAll(List.of(one.split(" AND "))))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOurs(JsonNode part) {
        return part.path("group").asText().equals("org.lianan");
    }

    private static JsonNode read(String list) throws IOException {
        var file = Settings.checkout().resolve(list);
        assertThat(file).as("made by mvn package").exists();
        return new ObjectMapper().readTree(Files.readString(file));
    }
}
