package org.lianan.authz.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.caller.Role;

/** What the rows of the policy say beside roles and standings: states, persons, and in which order they answer. */
class PolicyTest {
    private static final Involved CASE = Involved.makers("maker").andTeam(List.of("handler"));
    private static final Involved EVIDENCE =
            Involved.makers("offerer").andCollectors(Set.of("collector")).andOwner("zj-yuhang");

    @Test
    void every_row_on_a_case_names_the_row_of_the_design_and_a_state() {
        for (var action : Action.values()) {
            if (action.concernsCase()) {
                assertThat(action.rows()).as(action.name()).isNotBlank();
                assertThat(action.states()).as(action.name()).isNotEmpty();
            }
        }
    }

    @Test
    void what_is_allowed_is_allowed_in_the_states_of_its_row_alone() {
        for (var action : Action.values()) {
            for (var standing : Standing.values()) {
                for (var role : Role.values()) {
                    for (var state : StateGroup.values()) {
                        var decision = action.decide(a(role), new Relation(standing, state));
                        var elsewhere = action.decide(a(role), standing);
                        if (action.concernsCase() && elsewhere.isAllowed()) {
                            assertThat(decision.isAllowed())
                                    .isEqualTo(action.states().contains(state));
                            assertThat(decision.isForAnotherState()).isEqualTo(!decision.isAllowed());
                        } else {
                            assertThat(decision).isEqualTo(elsewhere);
                        }
                    }
                }
            }
        }
    }

    @Test
    void a_hidden_case_and_a_missing_right_are_told_before_the_state() {
        assertThat(Action.CASE_EDIT
                        .decide(a(Role.CASE_OFFICER), new Relation(Standing.NONE, StateGroup.C))
                        .isHidden())
                .isTrue();
        assertThat(Action.CASE_EDIT
                        .decide(a(Role.LEADER), new Relation(Standing.LEAD, StateGroup.C))
                        .rule())
                .isEqualTo("ROLE");
        assertThat(Action.CASE_EDIT
                        .decide(a(Role.CASE_OFFICER), new Relation(Standing.LEAD, StateGroup.C))
                        .rule())
                .isEqualTo("STATE");
    }

    @Test
    void an_archived_case_is_read_and_hardly_anything_else() {
        assertThat(Arrays.stream(Action.values())
                        .filter(Action::concernsCase)
                        .filter(action -> action.states().contains(StateGroup.Z))
                        .filter(action -> action.name().startsWith("CASE_")
                                || action.name().startsWith("EVIDENCE_")))
                .containsExactly(Action.CASE_READ, Action.EVIDENCE_READ, Action.EVIDENCE_BYTES);
    }

    @ParameterizedTest
    @MethodSource
    void persons(SeparationOfDuties rule, String officer, Involved involved, boolean isAdmitted) {
        assertThat(rule.admits(officer, involved)).isEqualTo(isAdmitted);
    }

    static Stream<Arguments> persons() {
        return Stream.of(
                Arguments.of(SeparationOfDuties.NONE, "maker", CASE, true),
                Arguments.of(SeparationOfDuties.OTHER_PERSON, "maker", CASE, false),
                Arguments.of(SeparationOfDuties.OTHER_PERSON, "handler", CASE, true),
                Arguments.of(SeparationOfDuties.SOD_1, "maker", CASE, false),
                Arguments.of(SeparationOfDuties.SOD_1, "handler", CASE, false),
                Arguments.of(SeparationOfDuties.SOD_1, "leader", CASE, true),
                Arguments.of(SeparationOfDuties.SOD_2, "handler", CASE, false),
                Arguments.of(SeparationOfDuties.SOD_2, "reviewer", CASE, true),
                Arguments.of(SeparationOfDuties.SOD_3, "offerer", EVIDENCE, false),
                Arguments.of(SeparationOfDuties.SOD_3, "collector", EVIDENCE, false),
                Arguments.of(SeparationOfDuties.SOD_3, "reviewer", EVIDENCE, true));
    }

    @Test
    void nobody_of_the_agency_that_filed_it_judges_evidence() {
        assertThat(SeparationOfDuties.SOD_3.admits("reviewer", "zj-yuhang", EVIDENCE))
                .isFalse();
        assertThat(SeparationOfDuties.SOD_3.admits("reviewer", "js-haimen", EVIDENCE))
                .isTrue();
        assertThatThrownBy(() -> SeparationOfDuties.SOD_3.require("reviewer", "zj-yuhang", EVIDENCE))
                .isInstanceOf(DutiesNotSeparated.class)
                .hasMessageStartingWith("SOD_3");
    }

    @Test
    void nobody_named_is_in_nobodys_way() {
        assertThat(SeparationOfDuties.SOD_1.admits("leader", Involved.makers((String) null)))
                .isTrue();
    }

    private static Caller a(Role role) {
        return new Caller("somebody", "某人", new AgencyId("js-haimen"), Set.of(role), null);
    }
}
