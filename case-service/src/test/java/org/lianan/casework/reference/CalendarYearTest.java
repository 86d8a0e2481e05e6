package org.lianan.casework.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianan.casework.deadline.HolidayNotice;
import org.lianan.casework.deadline.WorkingCalendar;

class CalendarYearTest {
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2030, 12, 31);

    @Test
    void a_published_year_names_its_source_and_its_days_in_order() {
        var year = CalendarYear.of(WorkingCalendar.published(), 2026);
        assertThat(year.papers()).isNotEmpty();
        assertThat(year.days()).isSortedAccordingTo((a, b) -> a.date().compareTo(b.date()));
        assertThat(year.days()).contains(new CalendarYear.Day(LocalDate.of(2026, 10, 1), "国庆节", true));
        assertThat(year.days()).allMatch(day -> day.date().getYear() == 2026);
    }

    @Test
    void make_up_working_days_are_told_apart_from_days_of_rest() {
        assertThat(CalendarYear.of(WorkingCalendar.published(), 2026).days())
                .filteredOn(day -> !day.off())
                .isNotEmpty()
                .allMatch(day -> day.date().getDayOfWeek().getValue() >= 6);
    }

    @Test
    void a_year_without_a_notice_is_refused_and_never_supposed() {
        assertThatExceptionOfType(YearNotPublished.class)
                .isThrownBy(() -> CalendarYear.of(WorkingCalendar.published(), 2031))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("CALENDAR_NOT_PUBLISHED");
                    assertThat(refusal.sentence().zh()).contains("2031");
                    assertThat(refusal.sentence().en()).contains("2031");
                });
    }

    @Test
    void the_notice_of_the_next_year_may_name_days_of_this_one() {
        var calendar = WorkingCalendar.of(List.of(
                notice(2030, new HolidayNotice.Day("元旦", LocalDate.of(2030, 1, 1), true)),
                notice(2031, new HolidayNotice.Day("元旦", NEW_YEARS_EVE, true))));
        assertThat(CalendarYear.of(calendar, 2030).days())
                .extracting(CalendarYear.Day::date)
                .containsExactly(LocalDate.of(2030, 1, 1), NEW_YEARS_EVE);
    }

    private static HolidayNotice notice(int year, HolidayNotice.Day day) {
        return new HolidayNotice(year, List.of("https://www.gov.cn/notice"), List.of(day));
    }
}
