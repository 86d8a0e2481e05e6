package org.lianan.casework.sharing.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.lianan.casework.sharing.Grants.baiyunAnswers;
import static org.lianan.casework.sharing.Grants.haimenApproves;
import static org.lianan.casework.sharing.Grants.yuhangAnswers;
import static org.lianan.casework.sharing.entity.GrantState.*;
import static org.lianan.casework.sharing.entity.GrantStep.*;
import static org.lianan.casework.sharing.entity.Side.GIVING;
import static org.lianan.casework.sharing.entity.Side.RECEIVING;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianan.casework.casefile.entity.Act;
import org.lianan.casework.sharing.Grants;

/** The life cycle of a grant, every step in every state by both sides; written a second time, state by state. */
class GrantLifeCycleTest {
    private static final String DAY = "2026-05-09";

    // spotless:off
    private static final Map<GrantState, Map<GrantStep, GrantState>> LEADS_TO = Map.of(
            PROPOSED,  Map.of(APPROVE, OFFERED, WITHDRAW, WITHDRAWN),
            OFFERED,   Map.of(ACCEPT, ACCEPTED, REJECT, REJECTED, WITHDRAW, WITHDRAWN),
            ACCEPTED,  Map.of(REVOKE, REVOKED),
            REJECTED,  Map.of(),
            WITHDRAWN, Map.of(),
            REVOKED,   Map.of());

    private static final Map<GrantStep, Side> TAKEN_BY = Map.of(
            APPROVE,  GIVING,
            ACCEPT,   RECEIVING,
            REJECT,   RECEIVING,
            WITHDRAW, GIVING,
            REVOKE,   GIVING);
    // spotless:on

    @ParameterizedTest(name = "{0} in {1} by {2}")
    @MethodSource("everything")
    void a_step_is_taken_by_its_side_from_its_states_and_refused_otherwise(GrantStep step, GrantState state, Side by) {
        var grant = Grants.in(state);

        var refused = catchThrowable(() -> take(step, grant, act(by)));

        if (by != TAKEN_BY.get(step)) {
            assertThat(refused).isInstanceOf(OtherSideWanted.class);
        } else if (!LEADS_TO.get(state).containsKey(step)) {
            assertThat(refused).isInstanceOf(StepRefused.class);
        } else {
            assertThat(refused).isNull();
        }
        assertThat(grant.stateOn(act(by).day()))
                .isEqualTo(refused == null ? LEADS_TO.get(state).get(step) : state);
    }

    @ParameterizedTest(name = "{0} in {1} by {2}")
    @MethodSource("everything")
    void the_steps_shown_as_open_are_those_that_can_be_taken(GrantStep step, GrantState state, Side by) {
        var open = Grants.in(state).stepsOpenTo(act(by));

        assertThat(open.contains(step))
                .isEqualTo(by == TAKEN_BY.get(step) && LEADS_TO.get(state).containsKey(step));
    }

    @Test
    void an_agency_on_neither_side_can_take_no_step() {
        assertThat(Grants.in(OFFERED).stepsOpenTo(baiyunAnswers(DAY))).isEmpty();
        assertThat(catchThrowable(() -> Grants.in(OFFERED).accept(baiyunAnswers(DAY))))
                .isInstanceOf(OtherSideWanted.class);
    }

    private static Stream<Arguments> everything() {
        return Arrays.stream(GrantStep.values())
                .flatMap(step -> LEADS_TO.keySet().stream()
                        .flatMap(state -> Arrays.stream(Side.values()).map(side -> Arguments.of(step, state, side))));
    }

    private static void take(GrantStep step, Grant grant, Act act) {
        switch (step) {
            case APPROVE -> grant.approve(act);
            case ACCEPT -> grant.accept(act);
            case REJECT -> grant.reject("本局另案处理", act);
            case WITHDRAW -> grant.withdraw(null, act);
            case REVOKE -> grant.revoke("协作结束", act);
        }
    }

    private static Act act(Side side) {
        return switch (side) {
            case GIVING -> haimenApproves(DAY);
            case RECEIVING -> yuhangAnswers(DAY);
        };
    }
}
