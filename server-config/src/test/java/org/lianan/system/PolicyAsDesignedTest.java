package org.lianan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lianan.authz.Requires;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.caller.Role;
import org.lianan.authz.permission.Action;
import org.lianan.authz.permission.Decision;
import org.lianan.authz.permission.Relation;
import org.lianan.authz.permission.Standing;
import org.lianan.authz.permission.StateGroup;
import org.lianan.system.AccessAsDesigned.Answer;

/** The portal's table of permissions as a pure function: its full product against the design, and its laws. */
class PolicyAsDesignedTest {
    /** What the design says of standings that only the portal's table knows by name. */
    private static final Set<Standing> COMPARED = EnumSet.allOf(Standing.class);

    /** Which action each operation asks for. */
    private static final Map<String, Action> OPERATIONS = operations();

    @Test
    void every_operation_has_a_row_in_the_design() {
        assertThat(AccessAsDesigned.operations())
                .as("an operation without a row: say in AccessAsDesigned what the design says of it")
                .containsAll(OPERATIONS.keySet());
    }

    @Test
    void roles_and_standings_are_those_of_the_design() {
        assertThat(Arrays.stream(Role.values()).map(Role::name))
                .containsExactlyInAnyOrderElementsOf(AccessAsDesigned.ROLES.keySet());
        assertThat(COMPARED.stream().map(Standing::name))
                .containsExactlyInAnyOrderElementsOf(AccessAsDesigned.STANDINGS.keySet());
    }

    @Test
    void the_whole_product_is_decided_as_designed() {
        var wrong = new ArrayList<String>();
        OPERATIONS.forEach((operation, action) -> {
            for (var role : Role.values()) {
                if (!action.concernsCase()) {
                    compare(
                            wrong,
                            operation + " by " + role,
                            AccessAsDesigned.predict(operation, role.name()),
                            action.decide(caller(Set.of(role))));
                    continue;
                }
                for (var standing : COMPARED) {
                    for (var states : StateGroup.values()) {
                        compare(
                                wrong,
                                operation + " by " + role + " of " + standing + " in " + states,
                                AccessAsDesigned.predict(operation, role.name(), standing.name(), states.name()),
                                action.decide(caller(Set.of(role)), new Relation(standing, states)));
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void there_is_an_answer_for_every_set_of_roles_and_a_role_more_never_takes_a_right_away() {
        for (var roles : setsOfRoles()) {
            for (var action : Action.values()) {
                for (var standing : standingsFor(action)) {
                    var decision = decide(action, roles, standing);
                    assertThat(decision).isNotNull();
                    assertThat(decision.isAllowed() && decision.isHidden()).isFalse();
                    if (decision.isAllowed()) {
                        for (var more : Role.values()) {
                            var wider = EnumSet.copyOf(roles);
                            wider.add(more);
                            assertThat(decide(action, wider, standing).isAllowed())
                                    .as("%s of %s by %s and %s", action, standing, roles, more)
                                    .isTrue();
                        }
                    }
                }
            }
        }
    }

    @Test
    void nobody_has_a_right_that_none_of_the_own_roles_gives() {
        for (var roles : setsOfRoles()) {
            for (var action : Action.values()) {
                for (var standing : standingsFor(action)) {
                    if (decide(action, roles, standing).isAllowed()) {
                        assertThat(roles)
                                .as("%s of %s", action, standing)
                                .anyMatch(one ->
                                        decide(action, Set.of(one), standing).isAllowed());
                    }
                }
            }
        }
    }

    @Test
    void outside_nobody_may_anything_with_a_case_and_afterwards_nobody_changes_anything() {
        for (var action : Action.values()) {
            if (action.concernsCase()) {
                for (var roles : setsOfRoles()) {
                    assertThat(action.decide(caller(roles), Standing.NONE).isHidden())
                            .isTrue();
                    assertThat(action.decide(caller(roles), Standing.FORMER).isAllowed() && !isReading(action))
                            .as("%s of %s, formerly", action, roles)
                            .isFalse();
                }
            }
        }
    }

    private static boolean isReading(Action action) {
        return action.name().endsWith("_READ") || action.name().endsWith("_BYTES");
    }

    private static void compare(List<String> wrong, String what, Answer designed, Decision decision) {
        var was = decision.isHidden()
                ? Answer.HIDDEN
                : decision.isAllowed()
                        ? Answer.ALLOWED
                        : decision.rule().equals("STATE") ? Answer.NOT_NOW : Answer.REFUSED;
        if (was != designed && !(designed == Answer.CLOSED && was != Answer.ALLOWED)) {
            wrong.add(what + ": designed " + designed + ", decided " + was);
        }
    }

    private static Decision decide(Action action, Set<Role> roles, Standing standing) {
        return action.concernsCase() ? action.decide(caller(roles), standing) : action.decide(caller(roles));
    }

    private static Set<Standing> standingsFor(Action action) {
        return action.concernsCase() ? COMPARED : Set.of(Standing.NONE);
    }

    /** Each role alone, each two, each three. */
    private static Set<Set<Role>> setsOfRoles() {
        var sets = new java.util.HashSet<Set<Role>>();
        for (var first : Role.values()) {
            for (var second : Role.values()) {
                for (var third : Role.values()) {
                    sets.add(EnumSet.of(first, second, third));
                }
            }
        }
        return sets;
    }

    private static Caller caller(Set<Role> roles) {
        return new Caller("matrix.officer", "测试", new AgencyId("matrix-regulator"), roles, null);
    }

    private static Map<String, Action> operations() {
        var operations = new TreeMap<String, Action>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.lianan").stream()
                        .filter(each -> each.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .forEach(resource -> {
                            for (var method : resource.getDeclaredMethods()) {
                                var requires = method.getAnnotation(Requires.class);
                                if (requires != null) {
                                    operations.put(operation(resource, method), requires.value());
                                }
                            }
                        });
        return operations;
    }

    private static String operation(Class<?> resource, Method method) {
        var verb = Arrays.stream(method.getAnnotations())
                .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .filter(java.util.Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst()
                .orElseThrow();
        var own = method.getAnnotation(Path.class);
        var path = "/api/" + resource.getAnnotation(Path.class).value() + "/" + (own == null ? "" : own.value());
        return verb + " "
                + path.replaceAll("\\{(\\w+):[^/]*}(?=/|$)", "{$1}")
                        .replaceAll("/+", "/")
                        .replaceAll("/$", "");
    }
}
