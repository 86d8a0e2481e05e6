package org.lianan.casework.assistance.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.lianan.casework.assistance.Assistances.NUMBER;
import static org.lianan.casework.assistance.Assistances.answersTo;
import static org.lianan.casework.assistance.Assistances.baiyunSigns;
import static org.lianan.casework.assistance.Assistances.haimenSigns;
import static org.lianan.casework.assistance.Assistances.yuhangSigns;
import static org.lianan.casework.assistance.entity.AssistanceState.*;
import static org.lianan.casework.assistance.entity.AssistanceStep.*;
import static org.lianan.casework.assistance.entity.Party.ASSISTING;
import static org.lianan.casework.assistance.entity.Party.REQUESTING;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianan.casework.assistance.Assistances;
import org.lianan.casework.casefile.entity.Act;
import org.lianan.casework.deadline.WorkingCalendar;

/** The life cycle of a letter, every step in every state by both sides; written a second time, state by state. */
class AssistanceLifeCycleTest {
    private static final String DAY = "2026-05-08";

    // spotless:off
    private static final Map<AssistanceState, Map<AssistanceStep, AssistanceState>> LEADS_TO = Map.of(
            DRAFT,          Map.of(SEND, SENT, WITHDRAW, WITHDRAWN),
            SENT,           Map.of(RECEIVE, ACCEPTED, REFUSE, REFUSED, WITHDRAW, WITHDRAWN),
            ACCEPTED,       Map.of(REFUSE, REFUSED, EXTEND, ACCEPTED, ANSWER, ANSWER_DRAFTED, WITHDRAW, WITHDRAWN),
            ANSWER_DRAFTED, Map.of(EXTEND, ANSWER_DRAFTED, ANSWER, ANSWER_DRAFTED, APPROVE_ANSWER, ANSWERED, WITHDRAW, WITHDRAWN),
            ANSWERED,       Map.of(CONFIRM, CLOSED, RETURN, ACCEPTED),
            CLOSED,         Map.of(),
            REFUSED,        Map.of(),
            WITHDRAWN,      Map.of());

    private static final Map<AssistanceStep, Party> TAKEN_BY = Map.of(
            SEND,           REQUESTING,
            RECEIVE,        ASSISTING,
            REFUSE,         ASSISTING,
            EXTEND,         ASSISTING,
            ANSWER,         ASSISTING,
            APPROVE_ANSWER, ASSISTING,
            CONFIRM,        REQUESTING,
            RETURN,         REQUESTING,
            WITHDRAW,       REQUESTING);
    // spotless:on

    @ParameterizedTest(name = "{0} in {1} by {2}")
    @MethodSource("everything")
    void a_step_is_taken_by_its_side_from_its_states_and_refused_otherwise(
            AssistanceStep step, AssistanceState state, Party by) {
        var letter = Assistances.in(state);
        var happened = letter.history().size();

        var refused = catchThrowable(() -> take(step, letter, act(by)));

        if (by != TAKEN_BY.get(step)) {
            assertThat(refused).isInstanceOf(OtherPartyWanted.class);
        } else if (!LEADS_TO.get(state).containsKey(step)) {
            assertThat(refused).isInstanceOf(StepRefused.class);
        } else {
            assertThat(refused).isNull();
        }
        if (refused == null) {
            assertThat(letter.state()).isEqualTo(LEADS_TO.get(state).get(step));
            assertThat(letter.history())
                    .hasSize(happened + 1)
                    .last()
                    .extracting(Happening::step)
                    .isEqualTo(step);
        } else {
            assertThat(letter.state()).isEqualTo(state);
            assertThat(letter.history()).hasSize(happened);
        }
    }

    @ParameterizedTest(name = "{0} in {1} by {2}")
    @MethodSource("everything")
    void the_steps_shown_as_open_are_those_that_can_be_taken(AssistanceStep step, AssistanceState state, Party by) {
        var open = Assistances.in(state).stepsOpenTo(act(by), WorkingCalendar.published());

        assertThat(open.contains(step))
                .isEqualTo(by == TAKEN_BY.get(step) && LEADS_TO.get(state).containsKey(step));
    }

    @Test
    void an_agency_on_neither_side_can_take_no_step() {
        var letter = Assistances.in(SENT);

        assertThat(letter.stepsOpenTo(baiyunSigns(DAY), WorkingCalendar.published()))
                .isEmpty();
        assertThatThrownBy(() -> letter.receive(LocalDate.parse(DAY), baiyunSigns(DAY)))
                .isInstanceOf(OtherPartyWanted.class);
    }

    private static Stream<Arguments> everything() {
        return Arrays.stream(AssistanceStep.values())
                .flatMap(step -> Arrays.stream(AssistanceState.values())
                        .flatMap(
                                state -> Arrays.stream(Party.values()).map(party -> Arguments.of(step, state, party))));
    }

    private static void take(AssistanceStep step, AssistanceRequest letter, Act act) {
        switch (step) {
            case SEND -> letter.send(NUMBER, act);
            case RECEIVE -> letter.receive(act.day(), act);
            case REFUSE -> letter.refuse(RefusalGround.OUT_OF_REMIT, "属公安机关职权", act);
            case EXTEND -> letter.extend(LocalDate.parse("2026-06-01"), "数据量大", WorkingCalendar.published(), act);
            case ANSWER -> letter.draftAnswer(answersTo(letter), "已查明", act);
            case APPROVE_ANSWER -> letter.approveAnswer(act);
            case CONFIRM -> letter.confirm(act);
            case RETURN -> letter.giveBack("缺少回放", act);
            case WITHDRAW -> letter.withdraw(null, act);
        }
    }

    private static Act act(Party party) {
        return switch (party) {
            case REQUESTING -> haimenSigns(DAY);
            case ASSISTING -> yuhangSigns(DAY);
        };
    }
}
