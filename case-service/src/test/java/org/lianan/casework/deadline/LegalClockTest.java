package org.lianan.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lianan.casework.deadline.Clocks.CALENDAR;
import static org.lianan.casework.deadline.Clocks.at;
import static org.lianan.casework.deadline.Clocks.byLeader;
import static org.lianan.casework.deadline.Clocks.clock;
import static org.lianan.casework.deadline.Clocks.due;
import static org.lianan.casework.deadline.Clocks.identification;
import static org.lianan.casework.deadline.Clocks.on;
import static org.lianan.casework.deadline.Clocks.testing;
import static org.lianan.casework.deadline.PeriodCode.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianan.casework.law.LegalBasis;
import org.lianan.casework.law.Reason;

class LegalClockTest {

    @ParameterizedTest
    @CsvSource({
        "2026-04-20, 7, 2026-04-29",
        "2026-04-20, 15, 2026-05-13",
        "2026-02-13, 3, 2026-02-25",
        "2026-06-15, 7, 2026-06-25",
        "2026-05-08, 1, 2026-05-09",
    })
    void working_days_end_where_the_published_vectors_say(LocalDate event, int length, LocalDate lastDay) {
        assertThat(days(event, length, Unit.WORKING_DAYS, LastDay.STAYS)).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-04, 3, 2026-06-08", "2026-07-17, 15, 2026-08-03"})
    void natural_days_roll_forward_where_the_published_vectors_say(LocalDate event, int length, LocalDate lastDay) {
        assertThat(days(event, length, Unit.NATURAL_DAYS, LastDay.ROLLS_FORWARD))
                .isEqualTo(lastDay);
    }

    @Test
    void a_seizure_that_ends_on_a_saturday_is_not_lengthened_by_the_weekend() {
        var due = clock(C_SEIZE, "2026-05-14").due(CALENDAR);
        assertThat(due.dueOn()).isEqualTo("2026-06-13");
        assertThat(due.steps()).extracting(Reason::code).contains("STAYS_ON_REST_DAY");
    }

    @Test
    void a_penalty_is_barred_two_years_after_the_act_to_the_day() {
        assertThat(due(C_LIMIT, "2024-02-29")).isEqualTo("2026-02-28");
        assertThat(due(C_LIMIT_HARM, "2021-07-15")).isEqualTo("2026-07-15");
    }

    @Test
    void an_event_at_midnight_in_china_belongs_to_the_new_day() {
        assertThat(LegalClock.started(C_MEDIATE, at("2026-04-14 23:59"))
                        .period()
                        .length())
                .isEqualTo(45);
        assertThat(LegalClock.started(C_MEDIATE, at("2026-04-15 00:00"))
                        .period()
                        .length())
                .isEqualTo(60);
    }

    @Test
    void a_period_in_hours_needs_the_moment_of_the_event() {
        assertThatIllegalArgumentException().isThrownBy(() -> clock(R_SEND, "2026-06-03"));
    }

    @Nested
    class An_interval_that_does_not_count {

        @Test
        void moves_only_the_clocks_that_its_reason_stops() {
            var identification = identification("2026-05-14", "2026-05-20");
            assertThat(clock(C_CASE, "2026-05-08")
                            .excluding(identification)
                            .due(CALENDAR)
                            .dueOn())
                    .isEqualTo("2026-08-12");
            assertThat(clock(C_VERIFY, "2026-05-08")
                            .excluding(identification)
                            .due(CALENDAR)
                            .dueOn())
                    .isEqualTo("2026-06-03");
            assertThat(clock(C_SEIZE, "2026-05-12")
                            .excluding(identification)
                            .due(CALENDAR)
                            .dueOn())
                    .isEqualTo("2026-06-11");
        }

        @Test
        void is_half_open_so_that_the_day_of_the_result_counts_again() {
            assertThat(clock(C_SEIZE, "2026-05-12")
                            .excluding(testing("2026-05-14", "2026-05-15"))
                            .due(CALENDAR)
                            .dueOn())
                    .isEqualTo("2026-06-12");
        }

        @Test
        void counts_once_where_two_of_them_overlap() {
            assertThat(clock(C_CASE, "2026-05-08")
                            .excluding(testing("2026-05-14", "2026-05-28"))
                            .excluding(identification("2026-05-20", "2026-05-30"))
                            .due(CALENDAR)
                            .dueOn())
                    .isEqualTo("2026-08-24"); // 16 days: raw Saturday, August 22
        }

        @Test
        void has_no_effect_after_the_last_day() {
            assertThat(clock(C_SEIZE, "2026-05-12")
                            .excluding(testing("2026-06-12", "2026-06-20"))
                            .due(CALENDAR)
                            .dueOn())
                    .isEqualTo("2026-06-11");
        }

        @Test
        void still_going_on_gives_a_date_that_moves_with_each_day() {
            var open = clock(C_SEIZE, "2026-05-12").excluding(testing("2026-05-14", null));

            assertThat(open.due(CALENDAR).dueOn()).isEqualTo("2026-06-11");
            assertThat(open.due(CALENDAR, on("2026-05-14")).dueOn()).isEqualTo("2026-06-12");
            assertThat(open.due(CALENDAR, on("2026-05-27")).dueOn()).isEqualTo("2026-06-25");
            assertThat(open.due(CALENDAR, on("2026-05-27")).stopped()).isTrue();
            assertThat(open.due(CALENDAR, on("2026-05-27"))
                            .progress(at("2026-05-27 09:00"))
                            .state())
                    .isEqualTo(Due.State.STOPPED);
        }

        @Test
        void must_begin_before_it_ends() {
            assertThatExceptionOfType(IntervalEmpty.class).isThrownBy(() -> testing("2026-05-14", "2026-05-14"));
        }
    }

    @Nested
    class An_extension {

        @Test
        void is_possible_up_to_the_last_day_but_not_the_day_after() {
            var seizure = clock(C_SEIZE, "2026-05-12");
            assertThat(seizure.extended(byLeader("2026-06-11"), CALENDAR)
                            .due(CALENDAR)
                            .dueOn())
                    .isEqualTo("2026-07-11");
            assertThatExceptionOfType(ExtensionRefused.class)
                    .isThrownBy(() -> seizure.extended(byLeader("2026-06-12"), CALENDAR))
                    .matches(refused -> refused.code().equals("EXTENSION_TOO_LATE"))
                    .withMessageContaining("2026-06-11");
        }

        @Test
        void of_a_seizure_is_given_once() {
            var extended = clock(C_SEIZE, "2026-05-12").extended(byLeader("2026-06-11"), CALENDAR);
            assertThatExceptionOfType(ExtensionRefused.class)
                    .isThrownBy(() -> extended.extended(byLeader("2026-07-11"), CALENDAR))
                    .matches(refused -> refused.code().equals("EXTENSION_NOT_PROVIDED"));
        }

        @Test
        void of_a_hold_is_never_given() {
            assertThatExceptionOfType(ExtensionRefused.class)
                    .isThrownBy(() -> clock(C_HOLD, "2026-05-12").extended(byLeader("2026-05-13"), CALENDAR))
                    .matches(refused -> refused.code().equals("EXTENSION_NOT_PROVIDED"));
        }

        @Test
        void of_a_case_is_first_for_the_leader_and_then_for_the_panel_to_a_definite_day() {
            var panel = new Extension(Approver.COLLECTIVE_PANEL, on("2026-09-04"), on("2026-10-30"), "集体讨论记录");
            var filed = clock(C_CASE, "2026-05-08");

            assertThatExceptionOfType(ExtensionRefused.class)
                    .isThrownBy(() -> filed.extended(panel, CALENDAR))
                    .matches(refused -> refused.code().equals("EXTENSION_WRONG_APPROVER"));

            var once = filed.extended(byLeader("2026-08-06"), CALENDAR);
            assertThat(once.due(CALENDAR).dueOn()).isEqualTo("2026-09-07"); // raw: Saturday, September 5
            assertThat(once.extended(panel, CALENDAR).due(CALENDAR).dueOn()).isEqualTo("2026-10-30");
        }

        @Test
        void of_a_letter_of_assistance_names_its_day_and_may_be_repeated() {
            var letter = clock(C_ASSIST, "2026-04-24");
            assertThatExceptionOfType(ExtensionRefused.class)
                    .isThrownBy(() -> letter.extended(told("2026-05-15", null), CALENDAR))
                    .matches(refused -> refused.code().equals("EXTENSION_DATE_WANTED"));
            assertThatExceptionOfType(ExtensionRefused.class)
                    .isThrownBy(() -> letter.extended(told("2026-05-15", "2026-05-19"), CALENDAR))
                    .matches(refused -> refused.code().equals("EXTENSION_NOT_LATER"));
            assertThat(letter.extended(told("2026-05-15", "2026-05-26"), CALENDAR)
                            .extended(told("2026-05-26", "2026-05-29"), CALENDAR)
                            .due(CALENDAR)
                            .dueOn())
                    .isEqualTo("2026-05-29");
        }

        @Test
        void whose_length_the_law_fixes_takes_no_other_day() {
            var freely = new Extension(Approver.BUREAU_LEADER, on("2026-05-20"), on("2026-12-01"), "有关事项审批表");
            assertThatExceptionOfType(ExtensionRefused.class)
                    .isThrownBy(() -> clock(C_SEIZE, "2026-05-12").extended(freely, CALENDAR))
                    .matches(refused -> refused.code().equals("EXTENSION_LENGTH_FIXED"));
        }

        private static Extension told(String grantedOn, String until) {
            return new Extension(Approver.ASSISTING_AGENCY, on(grantedOn), until == null ? null : on(until), "延期告知");
        }
    }

    @Nested
    class A_date_in_an_unpublished_year {

        @Test
        void is_provisional_and_says_on_which_year_it_waits() {
            var due = clock(C_VERIFY, "2026-12-21").due(CALENDAR);

            assertThat(due.provisional()).isTrue();
            assertThat(due.dueOn()).isEqualTo("2027-01-11"); // plain weekends, New Year's Day counted
            assertThat(due.steps())
                    .filteredOn(step -> step.code().equals("PROVISIONAL"))
                    .singleElement()
                    .satisfies(step -> assertThat(step.parameters()).containsEntry("years", "2027"));
        }

        @Test
        void becomes_firm_when_the_notice_is_loaded() {
            var notice = new HolidayNotice(
                    2027, List.of("test document"), List.of(new HolidayNotice.Day("元旦", on("2027-01-01"), true)));
            var due = clock(C_VERIFY, "2026-12-21").due(CALENDAR.with(notice));

            assertThat(due.provisional()).isFalse();
            assertThat(due.dueOn()).isEqualTo("2027-01-12");
        }

        @Test
        void is_firm_where_no_calendar_is_needed() {
            assertThat(clock(C_SEIZE, "2026-12-15").due(CALENDAR).provisional()).isFalse();
            assertThat(clock(C_CASE, "2026-12-15").due(CALENDAR).provisional()).isTrue();
        }
    }

    @Nested
    class Progress_of_a_clock {

        @Test
        void counts_used_working_days_and_stands_still_on_holidays() {
            var due = clock(C_ASSIST, "2026-04-24").due(CALENDAR);

            assertThat(due.progress(at("2026-04-24 12:00"))).isEqualTo(progress(Due.State.RUNNING, 0));
            assertThat(due.progress(at("2026-04-30 12:00"))).isEqualTo(progress(Due.State.RUNNING, 4));
            assertThat(due.progress(at("2026-05-05 12:00"))).isEqualTo(progress(Due.State.RUNNING, 4));
            assertThat(due.progress(at("2026-05-19 00:00"))).isEqualTo(progress(Due.State.LAST, 15));
            assertThat(due.progress(at("2026-05-19 23:59"))).isEqualTo(progress(Due.State.LAST, 15));
            assertThat(due.progress(at("2026-05-20 00:00"))).isEqualTo(progress(Due.State.PASSED, 15));
        }

        @Test
        void counts_used_hours() {
            var due = LegalClock.started(R_SEND, at("2026-06-03 10:30")).due(CALENDAR);

            assertThat(due.progress(at("2026-06-03 10:30")).used()).isZero();
            assertThat(due.progress(at("2026-06-03 20:30")).remaining()).isEqualTo(14);
            assertThat(due.progress(at("2026-06-04 09:30")).state()).isEqualTo(Due.State.LAST);
            assertThat(due.isPassed(at("2026-06-04 10:29"))).isFalse();
            assertThat(due.isPassed(at("2026-06-04 10:30"))).isTrue();
        }

        @Test
        void tells_what_is_left_and_after_the_end_how_much_too_late_it_is() {
            var letter = clock(C_ASSIST, "2026-04-24").due(CALENDAR);
            assertThat(letter.remaining(at("2026-05-18 09:00"), CALENDAR)).isEqualTo(1);
            assertThat(letter.remaining(at("2026-05-19 09:00"), CALENDAR)).isZero();
            assertThat(letter.remaining(at("2026-05-20 09:00"), CALENDAR)).isEqualTo(-1);
            assertThat(letter.remaining(at("2026-05-25 09:00"), CALENDAR)).isEqualTo(-4);

            var seizure = clock(C_SEIZE, "2026-05-12").due(CALENDAR);
            assertThat(seizure.remaining(at("2026-06-10 09:00"), CALENDAR)).isEqualTo(1);
            assertThat(seizure.remaining(at("2026-06-14 09:00"), CALENDAR)).isEqualTo(-3);

            var sending = LegalClock.started(R_SEND, at("2026-06-03 10:30")).due(CALENDAR);
            assertThat(sending.remaining(at("2026-06-04 10:00"), CALENDAR)).isZero();
            assertThat(sending.remaining(at("2026-06-04 10:30"), CALENDAR)).isEqualTo(-1);
            assertThat(sending.remaining(at("2026-06-04 12:31"), CALENDAR)).isEqualTo(-3);
        }

        private static Due.Progress progress(Due.State state, int used) {
            return new Due.Progress(state, used, 15, Unit.WORKING_DAYS);
        }
    }

    private static LocalDate days(LocalDate event, int length, Unit unit, LastDay lastDay) {
        var period = new StatutoryPeriod(
                C_VERIFY,
                length,
                unit,
                List.of(),
                Set.of(),
                lastDay,
                Effect.OVERDUE,
                LegalBasis.houseDefault(),
                event,
                null);
        return new LegalClock(period, event.atStartOfDay(LegalClock.ZONE).toInstant(), List.of(), List.of())
                .due(CALENDAR)
                .dueOn();
    }
}
