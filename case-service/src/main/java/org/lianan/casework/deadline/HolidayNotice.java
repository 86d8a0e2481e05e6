package org.lianan.casework.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * The State Council's notice of a year's days off (部分节假日安排的通知), in the public {@code holiday-cn} file format:
 * {@code {"year": 2026, "papers": ["https://www.gov.cn/…"], "days": [{"name": "元旦", "date": "2026-01-01",
 * "isOffDay": true}, …]}}. A day with {@code isOffDay} false is a make-up working day (调休上班日). The notice of one year may
 * name days of a neighbouring one.
 */
public record HolidayNotice(int year, List<String> papers, List<Day> days) {

    /** One day that differs from the plain week, or a holiday on a weekend. */
    public record Day(String name, LocalDate date, boolean isOffDay) {}

    public HolidayNotice {
        papers = List.copyOf(papers);
        days = List.copyOf(days);
        if (papers.isEmpty() && !days.isEmpty()) {
            throw new IllegalArgumentException("a notice names its source document: " + year);
        }
        for (Day day : days) {
            if (Math.abs(day.date().getYear() - year) > 1) {
                throw new IllegalArgumentException(day.date() + " is no day of the notice for " + year);
            }
        }
    }

    /** Reads one file; anything that is not exactly this format is refused. */
    public static HolidayNotice read(InputStream file) {
        try {
            var notice = JsonText.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            return new HolidayNotice(
                    notice.number("year"),
                    notice.texts("papers"),
                    notice.objects("days").stream()
                            .map(day -> new Day(day.text("name"), date(day.text("date")), day.truth("isOffDay")))
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file without days is a year whose notice has not come yet. */
    public boolean isPublished() {
        return !days.isEmpty();
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new IllegalArgumentException("not a date: " + text, malformed);
        }
    }
}
