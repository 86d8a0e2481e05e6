package org.lianan.casework.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The working days of the years whose days off are published (工作日历), make-up working days included. For any other year
 * it refuses to answer instead of supposing plain weekends.
 */
public final class WorkingCalendar {
    private static final List<Integer> SHIPPED = List.of(2025, 2026);
    private static final WorkingCalendar PUBLISHED =
            of(SHIPPED.stream().map(WorkingCalendar::shipped).toList());

    private final Map<Integer, HolidayNotice> notices = new HashMap<>();
    private final Map<LocalDate, HolidayNotice.Day> days = new HashMap<>();
    private final Set<Integer> years = new HashSet<>();

    private WorkingCalendar(Collection<HolidayNotice> given) {
        given.stream()
                .filter(HolidayNotice::isPublished)
                .sorted(Comparator.comparing(HolidayNotice::year))
                .forEach(notice -> {
                    notices.put(notice.year(), notice);
                    years.add(notice.year());
                    notice.days().forEach(day -> days.put(day.date(), day));
                });
    }

    /** The years that come with the portal: 2025 and 2026. */
    public static WorkingCalendar published() {
        return PUBLISHED;
    }

    /** Where two notices name the same day, that of the later year holds. */
    public static WorkingCalendar of(Collection<HolidayNotice> notices) {
        return new WorkingCalendar(notices);
    }

    /** The same calendar with one year more, or with a newer notice for a year it had. */
    public WorkingCalendar with(HolidayNotice notice) {
        return of(Stream.concat(
                        notices.values().stream().filter(known -> known.year() != notice.year()), Stream.of(notice))
                .toList());
    }

    /** The notices on which it rests, by year. */
    public List<HolidayNotice> notices() {
        return notices.values().stream()
                .sorted(Comparator.comparing(HolidayNotice::year))
                .toList();
    }

    /** Whether the notice for the year of this day is known. */
    public boolean knows(LocalDate day) {
        return years.contains(day.getYear()) || days.containsKey(day);
    }

    public boolean isWorkingDay(LocalDate day) {
        if (!knows(day)) {
            throw new CalendarNotPublished(day);
        }
        return isLikelyWorkingDay(day);
    }

    /** The name of the holiday on account of which this day is off. */
    public Optional<String> holidayOn(LocalDate day) {
        return Optional.ofNullable(days.get(day))
                .filter(HolidayNotice.Day::isOffDay)
                .map(HolidayNotice.Day::name);
    }

    /** Whether people work on this Saturday or Sunday to make up for a holiday. */
    public boolean isMakeUpDay(LocalDate day) {
        var named = days.get(day);
        return named != null && !named.isOffDay() && isWeekend(day);
    }

    /** For provisional dates only: what is known, and the plain week where nothing is. */
    boolean isLikelyWorkingDay(LocalDate day) {
        var named = days.get(day);
        return named == null ? !isWeekend(day) : !named.isOffDay();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static HolidayNotice shipped(int year) {
        return HolidayNotice.read(Objects.requireNonNull(
                WorkingCalendar.class.getResourceAsStream("/org/lianan/casework/deadline/" + year + ".json")));
    }
}
