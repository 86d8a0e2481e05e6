package org.lianan.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianan.casework.deadline.Clocks.CALENDAR;
import static org.lianan.casework.deadline.Clocks.on;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianan.casework.law.LegalBasis;

/** What holds for every clock, tried on many drawn from a fixed seed. */
class DeadlinePropertiesTest {
    private static final int CLOCKS = 20_000;
    private static final LocalDate FIRST = on("2025-01-01");

    private final Random random = new Random(20260420);

    @Test
    void the_reckoning_agrees_with_a_day_walker_that_knows_nothing_but_the_notices() {
        for (int i = 0; i < CLOCKS; i++) {
            var clock = anyClock();
            assertThat(clock.due(CALENDAR).dueOn()).as("%s", clock).isEqualTo(dayWalker(clock));
        }
    }

    @Test
    void one_more_holiday_never_makes_a_deadline_earlier() {
        for (int i = 0; i < CLOCKS; i++) {
            var clock = anyClock();
            var before = clock.due(CALENDAR).dueOn();
            assertThat(clock.due(CALENDAR.with(oneMoreHoliday())).dueOn())
                    .as("%s", clock)
                    .isAfterOrEqualTo(before);
        }
    }

    @Test
    void n_days_of_exclusion_before_the_last_day_move_a_natural_day_deadline_by_n_before_rolling() {
        for (int i = 0; i < CLOCKS; i++) {
            var event = anyDay();
            int length = 1 + random.nextInt(90);
            int days = 1 + random.nextInt(30);
            var from = event.plusDays(1 + random.nextInt(length));
            var plain = clock(event, period(length, Unit.NATURAL_DAYS, LastDay.STAYS));

            assertThat(ChronoUnit.DAYS.between(
                            plain.due(CALENDAR).dueOn(),
                            plain.excluding(new Exclusion(Stop.TESTING, from, from.plusDays(days), "x"))
                                    .due(CALENDAR)
                                    .dueOn()))
                    .isEqualTo(days);
        }
    }

    @Test
    void a_rolled_deadline_is_the_first_working_day_not_before_the_raw_one() {
        for (int i = 0; i < CLOCKS; i++) {
            var event = anyDay();
            int length = 1 + random.nextInt(90);
            var rolled = clock(event, period(length, Unit.NATURAL_DAYS, LastDay.ROLLS_FORWARD))
                    .due(CALENDAR)
                    .dueOn();
            var raw = event.plusDays(length);

            assertThat(CALENDAR.isWorkingDay(rolled)).isTrue();
            assertThat(raw.datesUntil(rolled)).noneMatch(CALENDAR::isWorkingDay);
        }
    }

    @Test
    void a_working_day_deadline_counts_exactly_its_length_and_ends_on_a_working_day() {
        for (int i = 0; i < CLOCKS; i++) {
            var event = anyDay();
            int length = 1 + random.nextInt(45);
            var due = clock(event, period(length, Unit.WORKING_DAYS, LastDay.STAYS))
                    .due(CALENDAR);

            assertThat(due.countedDays()).hasSize(length).allMatch(CALENDAR::isWorkingDay);
            assertThat(due.dueOn()).isEqualTo(due.countedDays().get(length - 1));
            assertThat(due.provisional()).isFalse();
        }
    }

    @Test
    void the_order_in_which_exclusions_were_recorded_does_not_matter() {
        for (int i = 0; i < CLOCKS / 10; i++) {
            var clock = anyClock();
            var reversed = new ArrayList<>(clock.exclusions());
            java.util.Collections.reverse(reversed);
            assertThat(new LegalClock(clock.period(), clock.startedAt(), reversed, List.of())
                            .due(CALENDAR)
                            .dueOn())
                    .isEqualTo(clock.due(CALENDAR).dueOn());
        }
    }

    private LegalClock anyClock() {
        var unit = random.nextBoolean() ? Unit.WORKING_DAYS : Unit.NATURAL_DAYS;
        var lastDay = random.nextBoolean() ? LastDay.ROLLS_FORWARD : LastDay.STAYS;
        var event = anyDay();
        var clock = clock(event, period(1 + random.nextInt(60), unit, lastDay));
        for (int n = random.nextInt(4); n > 0; n--) {
            var from = event.plusDays(random.nextInt(70) - 5);
            var reason = Stop.values()[random.nextInt(Stop.values().length)];
            clock = clock.excluding(new Exclusion(reason, from, from.plusDays(1 + random.nextInt(20)), "x"));
        }
        return clock;
    }

    /** Early enough that every date falls into a published year. */
    private LocalDate anyDay() {
        return FIRST.plusDays(random.nextInt(550));
    }

    private HolidayNotice oneMoreHoliday() {
        var published = CALENDAR.notices().get(1);
        var days = new ArrayList<>(published.days());
        var extra = on("2026-01-01").plusDays(random.nextInt(300));
        days.removeIf(day -> day.date().equals(extra));
        days.add(new HolidayNotice.Day("临时放假", extra, true));
        return new HolidayNotice(2026, published.papers(), days);
    }

    private static StatutoryPeriod period(int length, Unit unit, LastDay lastDay) {
        return new StatutoryPeriod(
                PeriodCode.C_VERIFY,
                length,
                unit,
                List.of(),
                EnumSet.of(Stop.TESTING, Stop.SUSPENSION),
                lastDay,
                Effect.OVERDUE,
                LegalBasis.houseDefault(),
                FIRST,
                null);
    }

    private static LegalClock clock(LocalDate event, StatutoryPeriod period) {
        return new LegalClock(period, event.atStartOfDay(LegalClock.ZONE).toInstant(), List.of(), List.of());
    }

    /** Counts down day by day with sets of dates, as one would with a pencil on a wall calendar. */
    private static LocalDate dayWalker(LegalClock clock) {
        var period = clock.period();
        Set<LocalDate> free = new HashSet<>();
        for (var exclusion : clock.exclusions()) {
            if (period.stops().contains(exclusion.reason())) {
                exclusion.from().datesUntil(exclusion.until()).forEach(free::add);
            }
        }
        var day = clock.startedOn();
        int left = period.length();
        while (left > 0) {
            day = day.plusDays(1);
            boolean counts = period.unit() == Unit.NATURAL_DAYS || worked(day);
            left -= counts && !free.contains(day) ? 1 : 0;
        }
        while (period.unit() == Unit.NATURAL_DAYS && period.lastDay() == LastDay.ROLLS_FORWARD && !worked(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean worked(LocalDate day) {
        for (var notice : CALENDAR.notices()) {
            for (var named : notice.days()) {
                if (named.date().equals(day)) {
                    return !named.isOffDay();
                }
            }
        }
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
}
