package org.lianan.casework.dueboard.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianan.casework.casefile.Cases.HAIMEN;
import static org.lianan.casework.casefile.Cases.at;
import static org.lianan.casework.deadline.PeriodCode.C_ACCEPT;
import static org.lianan.casework.deadline.PeriodCode.C_ASSIST;
import static org.lianan.casework.deadline.PeriodCode.C_CASE;
import static org.lianan.casework.deadline.PeriodCode.C_HOLD;
import static org.lianan.casework.deadline.PeriodCode.C_SEIZE;
import static org.lianan.casework.deadline.PeriodCode.C_VERIFY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianan.authz.Ids;
import org.lianan.authz.caller.Role;
import org.lianan.casework.deadline.Approver;
import org.lianan.casework.deadline.Due;
import org.lianan.casework.deadline.Exclusion;
import org.lianan.casework.deadline.Extension;
import org.lianan.casework.deadline.ExtensionRefused;
import org.lianan.casework.deadline.LegalClock;
import org.lianan.casework.deadline.PeriodCode;
import org.lianan.casework.deadline.Stop;
import org.lianan.casework.deadline.WorkingCalendar;

/** Duties with the dates of the worked scenario, steps 1 to 10. */
class DutyTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.published();
    private static final UUID CASE = Ids.next();

    @ParameterizedTest(name = "{0} from {1} is due {2}")
    @CsvSource({
        "C_ACCEPT,  2026-04-20, 2026-04-29",
        "C_VERIFY,  2026-04-20, 2026-05-13",
        "C_MEDIATE, 2026-04-22, 2026-06-22",
        "C_ASSIST,  2026-04-24, 2026-05-19",
        "C_CASE,    2026-05-08, 2026-08-06",
        "P_PUBLISH, 2026-05-08, 2026-05-09",
        "C_SEIZE,   2026-05-12, 2026-06-11",
        "C_HOLD,    2026-05-12, 2026-05-21",
        "C_VERIFY,  2026-05-18, 2026-06-08",
        "C_CLOSE,   2026-06-03, 2026-06-25",
    })
    void it_is_due_on_the_day_of_the_scenario(PeriodCode code, LocalDate event, LocalDate due) {
        assertThat(dueOn(duty(code, event.toString()))).isEqualTo(due);
    }

    @Test
    void it_sorts_by_the_first_moment_that_is_too_late() {
        assertThat(duty(C_VERIFY, "2026-04-20").endsAt()).isEqualTo(at("2026-05-14T00:00"));
    }

    @Test
    void without_a_period_it_sorts_last() {
        var duty = new Duty(Ids.next(), NewDuty.of(DutyKind.APPROVAL, CASE, HAIMEN), CALENDAR, at("2026-05-07T16:00"));
        assertThat(duty.endsAt()).isEqualTo(Duty.NO_END);
        assertThat(duty.clock()).isEmpty();
        assertThat(duty.exclude(labTest(), CALENDAR, at("2026-05-14T09:00"))).isFalse();
    }

    @Nested
    class Days_of_a_laboratory_test {
        @Test
        void do_not_count_for_the_seizure_nor_for_the_case() {
            var seizure = duty(C_SEIZE, "2026-05-12");
            var decision = duty(C_CASE, "2026-05-08");
            assertThat(seizure.exclude(labTest(), CALENDAR, at("2026-05-14T09:00")))
                    .isTrue();
            assertThat(decision.exclude(labTest(), CALENDAR, at("2026-05-14T09:00")))
                    .isTrue();
            assertThat(dueOn(seizure)).isEqualTo("2026-06-25");
            assertThat(dueOn(decision)).isEqualTo("2026-08-20");
            assertThat(seizure.endsAt()).isEqualTo(at("2026-06-26T00:00"));
        }

        @Test
        void count_for_a_letter_and_for_a_hold() {
            var letter = duty(C_ASSIST, "2026-05-12");
            var hold = duty(C_HOLD, "2026-05-12");
            assertThat(letter.exclude(labTest(), CALENDAR, at("2026-05-14T09:00")))
                    .isFalse();
            assertThat(hold.exclude(labTest(), CALENDAR, at("2026-05-14T09:00")))
                    .isFalse();
            assertThat(dueOn(hold)).isEqualTo("2026-05-21");
        }
    }

    @Test
    void right_holder_identification_stops_the_case_but_not_the_seizure() {
        var identification = new Exclusion(
                Stop.RIGHT_HOLDER_IDENTIFICATION,
                LocalDate.parse("2026-05-14"),
                LocalDate.parse("2026-05-28"),
                "协助辨认通知书");
        var seizure = duty(C_SEIZE, "2026-05-12");
        var decision = duty(C_CASE, "2026-05-08");
        assertThat(seizure.exclude(identification, CALENDAR, at("2026-05-14T09:00")))
                .isFalse();
        assertThat(decision.exclude(identification, CALENDAR, at("2026-05-14T09:00")))
                .isTrue();
        assertThat(dueOn(seizure)).isEqualTo("2026-06-11");
        assertThat(dueOn(decision)).isEqualTo("2026-08-20");
    }

    @Nested
    class A_suspension {
        private final Duty decision = duty(C_CASE, "2026-05-08");

        @Test
        void stops_the_period_until_the_case_goes_on() {
            decision.exclude(
                    new Exclusion(Stop.SUSPENSION, LocalDate.parse("2026-05-14"), null, "中止"),
                    CALENDAR,
                    at("2026-05-14T09:00"));
            assertThat(decision.due(CALENDAR, at("2026-05-20T09:00")))
                    .map(Due::stopped)
                    .contains(true);
            decision.endExclusion(Stop.SUSPENSION, LocalDate.parse("2026-05-28"), CALENDAR, at("2026-05-28T09:00"));
            assertThat(decision.due(CALENDAR, at("2026-05-28T09:00")))
                    .map(Due::stopped)
                    .contains(false);
            assertThat(dueOn(decision)).isEqualTo("2026-08-20");
        }

        @Test
        void that_ends_on_the_day_it_began_takes_nothing_away() {
            decision.exclude(
                    new Exclusion(Stop.SUSPENSION, LocalDate.parse("2026-05-14"), null, "中止"),
                    CALENDAR,
                    at("2026-05-14T09:00"));
            decision.endExclusion(Stop.SUSPENSION, LocalDate.parse("2026-05-14"), CALENDAR, at("2026-05-14T17:00"));
            assertThat(dueOn(decision)).isEqualTo("2026-08-06");
        }
    }

    @Nested
    class An_extension {
        @Test
        void of_the_verification_adds_fifteen_working_days() {
            var duty = duty(C_VERIFY, "2026-04-20");
            duty.extend(byLeader("2026-05-13"), CALENDAR, at("2026-05-13T09:00"));
            assertThat(dueOn(duty)).isEqualTo("2026-06-03");
            assertThatThrownBy(() -> duty.extend(byLeader("2026-06-02"), CALENDAR, at("2026-06-02T09:00")))
                    .isInstanceOf(ExtensionRefused.class);
        }

        @Test
        void is_refused_the_day_after_the_last_one_and_leaves_the_duty_as_it_was() {
            var duty = duty(C_VERIFY, "2026-04-20");
            assertThatThrownBy(() -> duty.extend(byLeader("2026-05-14"), CALENDAR, at("2026-05-14T09:00")))
                    .isInstanceOf(ExtensionRefused.class);
            assertThat(dueOn(duty)).isEqualTo("2026-05-13");
        }

        @Test
        void of_a_letter_is_told_by_the_assisting_agency_with_its_day() {
            var duty = duty(C_ASSIST, "2026-04-24");
            var told = new Extension(
                    Approver.ASSISTING_AGENCY, LocalDate.parse("2026-05-15"), LocalDate.parse("2026-05-26"), "延期告知");
            duty.extend(told, CALENDAR, at("2026-05-15T09:00"));
            assertThat(dueOn(duty)).isEqualTo("2026-05-26");
        }
    }

    @Test
    void it_is_closed_once() {
        var duty = duty(C_ACCEPT, "2026-04-20");
        duty.done(at("2026-04-22T10:00"));
        duty.cancel(at("2026-04-23T10:00"));
        assertThat(duty.outcome()).contains(Duty.Outcome.DONE);
        assertThat(duty.closedAt()).contains(at("2026-04-22T10:00"));
    }

    @Test
    void every_kind_is_done_by_somebody_and_nobody_does_them_all() {
        assertThat(DutyKind.of(Set.of(Role.values()))).containsExactlyInAnyOrder(DutyKind.values());
        assertThat(Arrays.stream(Role.values()).map(Set::of).map(DutyKind::of))
                .allSatisfy(kinds -> assertThat(kinds).hasSizeLessThan(DutyKind.values().length));
        assertThat(DutyKind.of(Set.of(Role.CHIEF))).contains(DutyKind.REFERRAL_DECIDE);
        assertThat(DutyKind.of(Set.of(Role.LEADER))).doesNotContain(DutyKind.REFERRAL_DECIDE);
        assertThat(DutyKind.of(Set.of(Role.AUDITOR))).isEmpty();
    }

    private static Duty duty(PeriodCode code, String event) {
        var day = LocalDate.parse(event);
        return new Duty(
                Ids.next(),
                NewDuty.of(DutyKind.LEAD_VERIFY, CASE, HAIMEN).under(LegalClock.started(code, day)),
                CALENDAR,
                noon(day));
    }

    private static LocalDate dueOn(Duty duty) {
        return duty.due(CALENDAR, at("2026-05-28T12:00")).orElseThrow().dueOn();
    }

    private static Exclusion labTest() {
        return new Exclusion(Stop.TESTING, LocalDate.parse("2026-05-14"), LocalDate.parse("2026-05-28"), "期间告知书");
    }

    private static Extension byLeader(String day) {
        return new Extension(Approver.BUREAU_LEADER, LocalDate.parse(day), null, "案情复杂");
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(LegalClock.ZONE).toInstant();
    }
}
