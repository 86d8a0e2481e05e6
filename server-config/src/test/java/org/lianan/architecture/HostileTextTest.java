package org.lianan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No text makes one of our patterns slow, or breaks the stack with it (ASVS 5.0, 1.3.12). */
class HostileTextTest {
    private static final int LONG = 20_000;
    private static final Duration BOUND = Duration.ofMillis(500);

    /** What patterns for numbers, names, lists and templates like worst: right nearly to the end. */
    private static final List<String> PARTS = List.of(
            "1", "a", "A", " ", "1, ", "1(1), ", "a.a", ".a", "a-", "-1", "0f", "{a", "{a:{", "(", "+a", "a+", "好",
            "=");

    @Test
    void no_pattern_of_ours_is_slow_or_deep() throws ReflectiveOperationException {
        var patterns = patterns();
        assertThat(patterns).hasSizeGreaterThan(15);
        var found = new ArrayList<String>();
        patterns.forEach((where, pattern) -> PARTS.forEach(part -> {
            var hostile = part.repeat(LONG / part.length());
            for (var text : List.of(hostile, hostile + "\u0001", "a" + hostile + "!", "1" + hostile + "!")) {
                long began = System.nanoTime();
                try {
                    pattern.matcher(text).matches();
                } catch (StackOverflowError deep) {
                    found.add(where + " breaks the stack on " + part);
                }
                if (System.nanoTime() - began > BOUND.toNanos()) {
                    found.add(where + " is slow on " + part);
                }
            }
        }));
        assertThat(found).isEmpty();
    }

    private static Map<String, Pattern> patterns() throws ReflectiveOperationException {
        var ours = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.lianan.authz", "org.lianan.casework", "org.lianan.exchange", "org.lianan.portal");
        var patterns = new TreeMap<String, Pattern>();
        for (var each : ours) {
            for (var field : each.getFields()) {
                if (field.getRawType().isEquivalentTo(Pattern.class)) {
                    var constant = field.reflect();
                    constant.setAccessible(true);
                    if (Modifier.isStatic(constant.getModifiers())) {
                        patterns.put(field.getFullName(), (Pattern) constant.get(null));
                    } else {
                        var owners = constant.getDeclaringClass().getEnumConstants();
                        assertThat(owners)
                                .as("%s is a constant, or of an enum", field.getFullName())
                                .isNotNull();
                        for (var owner : owners) {
                            patterns.put(field.getFullName() + " of " + owner, (Pattern) constant.get(owner));
                        }
                    }
                }
            }
        }
        return patterns;
    }
}
