package org.lianan.casework.deadline;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianan.casework.law.Reason;

/** One walk from the event to the last day, day by day, that keeps a record of what it did and why. */
final class Reckoning {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final LegalClock clock;
    private final StatutoryPeriod period;
    private final WorkingCalendar calendar;
    private final LocalDate today;

    private final List<Reason> steps = new ArrayList<>();
    private final List<LocalDate> counted = new ArrayList<>();
    private final Map<Exclusion, Integer> daysNotCounted = new HashMap<>();
    private final Collection<Integer> unpublishedYears = new TreeSet<>();
    private boolean stopped;
    private LocalDate day;

    Reckoning(LegalClock clock, WorkingCalendar calendar, LocalDate today) {
        this.clock = clock;
        this.period = clock.period();
        this.calendar = calendar;
        this.today = today;
        this.day = clock.startedOn();
    }

    Due due() {
        explain(step("PERIOD")
                .with("period", period.code())
                .with("length", period.length())
                .with("unit", period.unit())
                .with("validFrom", period.validFrom())
                .with(period.basis()));
        return switch (period.unit()) {
            case HOURS -> afterHours();
            case MONTHS -> onSameDate(ChronoUnit.MONTHS);
            case YEARS -> onSameDate(ChronoUnit.YEARS);
            case WORKING_DAYS, NATURAL_DAYS -> afterDays();
        };
    }

    /** The hour of the event itself does not count; hours run through nights and days of rest. */
    private Due afterHours() {
        var dueAt = clock.startedAt().plus(period.length(), ChronoUnit.HOURS);
        explain(step("EVENT_HOUR_EXCLUDED").with("at", minute(clock.startedAt())));
        explain(step("HOURS_COUNTED").with("length", period.length()).with("to", minute(dueAt)));
        explain(step("DUE_AT").with("at", minute(dueAt)));
        day = LocalDate.ofInstant(dueAt, LegalClock.ZONE);
        return result(dueAt);
    }

    private Due onSameDate(ChronoUnit unit) {
        explain(step("EVENT_DAY_EXCLUDED").with("day", day));
        day = day.plus(period.length(), unit);
        explain(step("SAME_DATE")
                .with("length", period.length())
                .with("unit", period.unit())
                .with("to", day));
        roll();
        return conclude();
    }

    private Due afterDays() {
        explain(step("EVENT_DAY_EXCLUDED").with("day", day));
        count(period.length());
        boolean named = false;
        for (int n = 0; n < clock.extensions().size(); n++) {
            named = extend(clock.extensions().get(n), clock.extensionRule(n));
        }
        explainIdleExclusions();
        if (!named) {
            roll();
        }
        return conclude();
    }

    /** Whether the approver named the day, which then stays as named. */
    private boolean extend(Extension extension, ExtensionRule rule) {
        var until = extension.until();
        if (until != null) {
            explain(step("EXTENDED_TO")
                    .with("approver", extension.approver())
                    .with("to", until)
                    .with("grantedOn", extension.grantedOn())
                    .with("document", extension.document()));
            countTo(until);
            return true;
        }
        explain(step("EXTENDED_BY")
                .with("approver", extension.approver())
                .with("length", rule.length())
                .with("unit", period.unit())
                .with("grantedOn", extension.grantedOn())
                .with("document", extension.document()));
        count(rule.length());
        return false;
    }

    private void count(int length) {
        var leg = new Leg();
        for (int left = length; left > 0; ) {
            day = day.plusDays(1);
            if (leg.counts(day)) {
                left--;
            }
        }
        leg.explain(length);
    }

    private void countTo(LocalDate until) {
        var leg = new Leg();
        while (day.isBefore(until)) {
            day = day.plusDays(1);
            leg.counts(day);
        }
    }

    private void roll() {
        var last = day;
        if (period.unit() == Unit.WORKING_DAYS) {
            return;
        }
        if (period.lastDay() == LastDay.STAYS) {
            if (calendar.knows(last) && !calendar.isWorkingDay(last)) {
                explain(step("STAYS_ON_REST_DAY").with("day", last));
            }
            return;
        }
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        if (!day.equals(last)) {
            var holiday = calendar.holidayOn(last);
            var rolled = step(holiday.isPresent() ? "ROLLED_OVER_HOLIDAY" : "ROLLED_OVER_WEEKEND")
                    .with("from", last)
                    .with("to", day);
            explain(holiday.map(name -> rolled.with("holiday", name)).orElse(rolled));
        }
    }

    private Due conclude() {
        if (!unpublishedYears.isEmpty()) {
            explain(step("PROVISIONAL").with("years", listed(unpublishedYears)));
        }
        if (stopped) {
            explain(step("STOPPED"));
        }
        explain(step("DUE").with("day", day));
        return result(null);
    }

    private Due result(@Nullable Instant dueAt) {
        return new Due(period, day, dueAt, !unpublishedYears.isEmpty(), stopped, counted, steps);
    }

    private void explainIdleExclusions() {
        for (var exclusion : clock.exclusions()) {
            if (!period.stops().contains(exclusion.reason())) {
                explain(told("EXCLUSION_OTHER_CLOCK", exclusion).with("period", period.code()));
            } else if (!daysNotCounted.containsKey(exclusion)) {
                explain(told("EXCLUSION_NO_EFFECT", exclusion));
            }
            if (period.stops().contains(exclusion.reason())
                    && exclusion.until() == null
                    && !exclusion.from().isAfter(day)) {
                stopped = true;
            }
        }
    }

    private boolean isWorkingDay(LocalDate asked) {
        if (!calendar.knows(asked)) {
            unpublishedYears.add(asked.getYear());
        }
        return calendar.isLikelyWorkingDay(asked);
    }

    private void explain(Reason step) {
        steps.add(step);
    }

    private static Reason step(String code) {
        return Reason.of("deadline", code);
    }

    private static Reason told(String code, Exclusion exclusion) {
        var until = exclusion.until();
        return step(until == null ? code + "_YET" : code)
                .with("reason", exclusion.reason())
                .with("from", exclusion.from())
                .with("until", until == null ? "" : until)
                .with("document", exclusion.document());
    }

    private static String listed(Collection<?> things) {
        return things.stream().map(String::valueOf).collect(joining(","));
    }

    private static String minute(Instant moment) {
        return MINUTE.format(moment.atZone(LegalClock.ZONE));
    }

    /** One stretch of counting: the period itself, or one extension of it. */
    private final class Leg {
        private final LocalDate first = day.plusDays(1);
        private final Map<String, List<LocalDate>> holidays = new LinkedHashMap<>();
        private final Map<Exclusion, Integer> excluded = new LinkedHashMap<>();
        private final List<LocalDate> makeUpDays = new ArrayList<>();
        private int weekendDays;

        boolean counts(LocalDate candidate) {
            if (period.unit() == Unit.WORKING_DAYS && !isWorkingDay(candidate)) {
                calendar.holidayOn(candidate)
                        .ifPresentOrElse(
                                name -> holidays.computeIfAbsent(name, none -> new ArrayList<>())
                                        .add(candidate),
                                () -> weekendDays++);
                return false;
            }
            for (var exclusion : clock.exclusions()) {
                if (period.stops().contains(exclusion.reason()) && exclusion.covers(candidate, today)) {
                    excluded.merge(exclusion, 1, Integer::sum);
                    daysNotCounted.merge(exclusion, 1, Integer::sum);
                    return false;
                }
            }
            if (period.unit() == Unit.WORKING_DAYS && calendar.isMakeUpDay(candidate)) {
                makeUpDays.add(candidate);
            }
            counted.add(candidate);
            return true;
        }

        void explain(int length) {
            excluded.forEach((exclusion, days) ->
                    Reckoning.this.explain(told("EXCLUDED", exclusion).with("days", days)));
            if (weekendDays > 0) {
                Reckoning.this.explain(step("WEEKENDS_SKIPPED").with("days", weekendDays));
            }
            holidays.forEach((name, days) -> Reckoning.this.explain(step("HOLIDAY_SKIPPED")
                    .with("holiday", name)
                    .with("from", days.get(0))
                    .with("to", days.get(days.size() - 1))
                    .with("days", days.size())));
            if (!makeUpDays.isEmpty()) {
                Reckoning.this.explain(step("MAKE_UP_DAYS_COUNTED").with("days", listed(makeUpDays)));
            }
            Reckoning.this.explain(step("COUNTED")
                    .with("from", first)
                    .with("to", day)
                    .with("length", length)
                    .with("unit", period.unit()));
        }
    }
}
