package org.lianan.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {
    private final WorkingCalendar calendar = WorkingCalendar.published();

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void the_published_years_have_248_working_days_each(int year) {
        var newYear = LocalDate.of(year, 1, 1);
        assertThat(newYear.datesUntil(newYear.plusYears(1)).filter(calendar::isWorkingDay))
                .hasSize(248);
    }

    @Test
    void the_months_of_2026_have_as_many_working_days_as_the_notice_gives() {
        assertThat(IntStream.rangeClosed(1, 12).mapToObj(month -> workingDays(YearMonth.of(2026, month))))
                .containsExactly(21L, 16L, 22L, 21L, 19L, 21L, 23L, 21L, 22L, 18L, 21L, 23L);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-09, true", "2026-05-10, false", "2026-05-05, false", "2026-05-06, true", "2025-10-11, true"})
    void make_up_days_are_worked_and_holidays_are_not(LocalDate day, boolean worked) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(worked);
    }

    @Test
    void a_holiday_is_known_by_its_name_and_a_make_up_day_is_none() {
        assertThat(calendar.holidayOn(LocalDate.parse("2026-06-19"))).contains("端午节");
        assertThat(calendar.holidayOn(LocalDate.parse("2026-05-09"))).isEmpty();
        assertThat(calendar.isMakeUpDay(LocalDate.parse("2026-05-09"))).isTrue();
    }

    @Test
    void every_notice_names_its_source_document() {
        assertThat(calendar.notices())
                .allSatisfy(notice ->
                        assertThat(notice.papers()).allMatch(paper -> paper.startsWith("https://www.gov.cn/")));
    }

    @Test
    void an_unpublished_year_gets_no_answer() {
        assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.parse("2027-01-04")))
                .isInstanceOf(CalendarNotPublished.class)
                .hasMessageContaining("2027");
    }

    @Test
    void a_file_without_days_does_not_publish_its_year() {
        var withEmpty = calendar.with(new HolidayNotice(2027, List.of(), List.of()));
        assertThat(withEmpty.knows(LocalDate.parse("2027-01-04"))).isFalse();
    }

    @Test
    void the_notice_of_the_next_year_may_change_the_last_days_of_this_one() {
        var newYearsEve = LocalDate.parse("2026-12-31");
        var notice = new HolidayNotice(
                2027, List.of("test document"), List.of(new HolidayNotice.Day("元旦", newYearsEve, true)));

        assertThat(calendar.isWorkingDay(newYearsEve)).isTrue();
        assertThat(calendar.with(notice).isWorkingDay(newYearsEve)).isFalse();
        assertThat(calendar.with(notice).isWorkingDay(LocalDate.parse("2027-01-04")))
                .isTrue();
    }

    @Nested
    class A_calendar_file {
        private static final String GOOD = """
                {"$schema": "x", "year": 2027, "papers": ["https://www.gov.cn/1"],
                 "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": true}]}
                """;

        @Test
        void is_read_as_it_stands() {
            assertThat(read(GOOD))
                    .isEqualTo(new HolidayNotice(
                            2027,
                            List.of("https://www.gov.cn/1"),
                            List.of(new HolidayNotice.Day("元旦", LocalDate.parse("2027-01-01"), true))));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "2027,               | \"2027\",            ",
                    "\"year\"            | \"annus\"            ",
                    "\"papers\"          | \"sources\"          ",
                    "[\"https://www.gov.cn/1\"] | []            ",
                    "\"days\"            | \"dates\"            ",
                    "\"name\"            | \"title\"            ",
                    "2027-01-01          | 2027-13-01           ",
                    "2027-01-01          | 2031-01-01           ",
                    "true                | \"true\"             ",
                    "true                | truth                ",
                    "}]}                 | }]                   ",
                    "}]}                 | }]}}                 ",
                    "元旦                | 元旦\\n              ",
                })
        void damaged_in_one_place_is_refused(String good, String damaged) {
            assertThat(GOOD).contains(good);
            assertThatIllegalArgumentException().isThrownBy(() -> read(GOOD.replace(good, damaged)));
        }

        private static HolidayNotice read(String file) {
            return HolidayNotice.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private long workingDays(YearMonth month) {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(calendar::isWorkingDay)
                .count();
    }
}
