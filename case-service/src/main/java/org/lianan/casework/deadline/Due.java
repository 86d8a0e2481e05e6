package org.lianan.casework.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianan.casework.law.Reason;

/**
 * When a period ends, and why (期限届满日及其理由).
 *
 * @param dueOn the last day, in Chinese time
 * @param dueAt the last moment where the period is counted in hours, else null
 * @param provisional whether it depends on a year whose days off are not published; plain weekends were supposed
 * @param stopped whether an interval that does not count still goes on, so that the day will move
 * @param countedDays the days that counted, the last one included; empty for hours, months and years
 * @param steps the explanation, in order
 */
public record Due(
        StatutoryPeriod period,
        LocalDate dueOn,
        @Nullable Instant dueAt,
        boolean provisional,
        boolean stopped,
        List<LocalDate> countedDays,
        List<Reason> steps) {

    /** How far a clock has run (进度). */
    public enum State {
        RUNNING,
        /** The last day, or the last hour. */
        LAST,
        PASSED,
        STOPPED
    }

    /** So many of so many units used; what is used never exceeds the total. */
    public record Progress(State state, int used, int total, Unit unit) {
        public int remaining() {
            return total - used;
        }
    }

    public Due {
        countedDays = List.copyOf(countedDays);
        steps = List.copyOf(steps);
    }

    /** The first moment that is too late. */
    public Instant endsAt() {
        return dueAt != null
                ? dueAt
                : dueOn.plusDays(1).atStartOfDay(LegalClock.ZONE).toInstant();
    }

    public boolean isPassed(Instant now) {
        return !now.isBefore(endsAt());
    }

    /** How much of the period is used at this moment; a day counts as used once it has begun. */
    public Progress progress(Instant now) {
        return switch (period.unit()) {
            case HOURS -> hours(now);
            case WORKING_DAYS, NATURAL_DAYS -> days(now);
            case MONTHS, YEARS ->
                new Progress(state(now), isPassed(now) ? period.length() : 0, period.length(), period.unit());
        };
    }

    /**
     * How much is left in the unit of the period; negative once it has passed, counted up to today. Periods of months and
     * years are told in natural days.
     */
    public int remaining(Instant now, WorkingCalendar calendar) {
        var today = LocalDate.ofInstant(now, LegalClock.ZONE);
        return switch (period.unit()) {
            case HOURS ->
                isPassed(now)
                        ? (int) -(Duration.between(endsAt(), now).toHours() + 1)
                        : progress(now).remaining();
            case WORKING_DAYS ->
                isPassed(now)
                        ? (int) -dueOn.plusDays(1)
                                .datesUntil(today.plusDays(1))
                                .filter(calendar::isLikelyWorkingDay)
                                .count()
                        : progress(now).remaining();
            case NATURAL_DAYS, MONTHS, YEARS -> (int) ChronoUnit.DAYS.between(today, dueOn);
        };
    }

    private Progress days(Instant now) {
        var today = LocalDate.ofInstant(now, LegalClock.ZONE);
        int used = (int) countedDays.stream().filter(day -> !day.isAfter(today)).count();
        return new Progress(state(now), used, countedDays.size(), period.unit());
    }

    private Progress hours(Instant now) {
        long left = Math.max(0, Duration.between(now, endsAt()).toHours());
        int used = (int) Math.max(0, period.length() - left);
        return new Progress(state(now), used, period.length(), period.unit());
    }

    private State state(Instant now) {
        if (isPassed(now)) {
            return State.PASSED;
        }
        if (stopped) {
            return State.STOPPED;
        }
        var last = dueAt == null ? Duration.ofDays(1) : Duration.ofHours(1);
        return now.isBefore(endsAt().minus(last)) ? State.RUNNING : State.LAST;
    }
}
