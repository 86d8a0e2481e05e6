package org.lianan.casework.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.lianan.casework.deadline.HolidayNotice;
import org.lianan.casework.deadline.WorkingCalendar;

/**
 * The days of one year that differ from the plain week, and holidays on weekends.
 *
 * @param papers where the State Council published them
 */
public record CalendarYear(int year, List<String> papers, List<Day> days) {
    public CalendarYear {
        papers = List.copyOf(papers);
        days = List.copyOf(days);
    }

    /** @param off whether it is a day of rest; otherwise people work to make up for one */
    public record Day(LocalDate date, String name, boolean off) {}

    /** @throws YearNotPublished for a year whose notice the calendar does not hold */
    static CalendarYear of(WorkingCalendar calendar, int year) {
        var notice = calendar.notices().stream()
                .filter(known -> known.year() == year)
                .findFirst()
                .orElseThrow(() -> new YearNotPublished(year, years(calendar)));
        return new CalendarYear(year, notice.papers(), days(calendar, year));
    }

    /** The notice of a later year may correct a day of this one. */
    private static List<Day> days(WorkingCalendar calendar, int year) {
        var days = new TreeMap<LocalDate, Day>();
        calendar.notices().stream()
                .sorted(Comparator.comparing(HolidayNotice::year))
                .flatMap(notice -> notice.days().stream())
                .filter(day -> day.date().getYear() == year)
                .forEach(day -> days.put(day.date(), new Day(day.date(), day.name(), day.isOffDay())));
        return List.copyOf(days.values());
    }

    private static List<Integer> years(WorkingCalendar calendar) {
        return calendar.notices().stream().map(HolidayNotice::year).toList();
    }
}
