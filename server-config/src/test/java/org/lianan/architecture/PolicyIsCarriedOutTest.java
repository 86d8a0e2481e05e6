package org.lianan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianan.authz.permission.Action;
import org.lianan.authz.permission.SeparationOfDuties;

/** What the policy names, the features do: each condition is a code that one of them refuses with, each rule is asked. */
class PolicyIsCarriedOutTest {
    private static final Pattern CODE = Pattern.compile("\"([A-Z][A-Z0-9_]+)\"");
    private static final List<Path> FEATURES = List.of(
            Path.of("../authz/src/main/java/org/lianan/authz/agency"),
            Path.of("../authz/src/main/java/org/lianan/authz/administration"),
            Path.of("../case-service/src/main/java"),
            Path.of("../evidence-exchange/src/main/java"));
    private static final Pattern RULE = Pattern.compile("\\b(OTHER_PERSON|SOD_\\d)\\s*\\.(?:require|admits)\\(");

    @Test
    void every_condition_of_the_policy_is_a_refusal_of_a_feature() throws IOException {
        var known = found(CODE);
        for (var action : Action.values()) {
            assertThat(known).as(action.name()).containsAll(action.guards());
        }
    }

    @Test
    void every_rule_over_persons_that_a_used_action_names_is_asked() throws IOException {
        var asked = found(RULE);
        var named = Arrays.stream(Action.values())
                .filter(action -> action != Action.CASE_REVIEW) // no operation asks it yet
                .map(Action::duties)
                .filter(rule -> rule != SeparationOfDuties.NONE)
                .map(Enum::name)
                .collect(Collectors.toSet());
        assertThat(asked).containsAll(named);
    }

    @Test
    void no_feature_has_a_rule_over_persons_of_its_own() throws IOException {
        assertThat(found(CODE)).doesNotContain("OTHER_PERSON_WANTED", "SOD_1", "SOD_2", "SOD_3", "SOD_4", "SOD_7");
    }

    /** In the features; the gate itself is not one. */
    private static Set<String> found(Pattern pattern) throws IOException {
        var found = new HashSet<String>();
        for (var features : FEATURES) {
            try (Stream<Path> sources = Files.walk(features)) {
                for (var source : sources.filter(path -> path.toString().endsWith(".java"))
                        .toList()) {
                    var match = pattern.matcher(Files.readString(source));
                    while (match.find()) {
                        found.add(match.group(1));
                    }
                }
            }
        }
        return found;
    }
}
