package org.lianan.casework.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * One statutory period at work in one case (期限的起算与届满): the event that started it, the intervals that do not count and
 * the extensions granted. The last day is computed from these and never stored as the authority.
 */
public record LegalClock(
        StatutoryPeriod period, Instant startedAt, List<Exclusion> exclusions, List<Extension> extensions) {

    /** All of China lives by one clock. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public LegalClock {
        exclusions = List.copyOf(exclusions);
        extensions = List.copyOf(extensions);
    }

    /** A clock started by something that happened on this day, under the law of that day. */
    public static LegalClock started(PeriodCode code, LocalDate event) {
        var period = StatutoryPeriods.inForce(code, event);
        if (period.unit() == Unit.HOURS) {
            throw new IllegalArgumentException(code + " is counted in hours and needs the moment of the event");
        }
        return new LegalClock(period, event.atStartOfDay(ZONE).toInstant(), List.of(), List.of());
    }

    /** A clock started by something that happened at this moment, under the law of that day. */
    public static LegalClock started(PeriodCode code, Instant event) {
        return new LegalClock(StatutoryPeriods.inForce(code, day(event)), event, List.of(), List.of());
    }

    public LocalDate startedOn() {
        return day(startedAt);
    }

    /** The same clock with an interval more; whether it counts for this clock is a matter of the table. */
    public LegalClock excluding(Exclusion exclusion) {
        return new LegalClock(
                period,
                startedAt,
                Stream.concat(exclusions.stream(), Stream.of(exclusion)).toList(),
                extensions);
    }

    /** The same clock with the next extension that the law allows; refused when it is not granted in time. */
    public LegalClock extended(Extension extension, WorkingCalendar calendar) {
        var rule = nextExtension();
        var before = due(calendar, extension.grantedOn());
        if (rule.approver() != extension.approver()) {
            throw ExtensionRefused.wrongApprover(period, rule.approver());
        }
        if (extension.grantedOn().isAfter(before.dueOn())) {
            throw ExtensionRefused.tooLate(period, before.dueOn());
        }
        if (rule.setsDate()) {
            requireLaterDate(extension, before);
        } else if (extension.until() != null) {
            throw ExtensionRefused.lengthFixed(period, rule.length());
        }
        return new LegalClock(
                period,
                startedAt,
                exclusions,
                Stream.concat(extensions.stream(), Stream.of(extension)).toList());
    }

    /** The last day as far as it is known today: an interval still going on is taken to end tonight. */
    public Due due(WorkingCalendar calendar, LocalDate today) {
        return new Reckoning(this, calendar, today).due();
    }

    /** The last day; where an interval still goes on, the earliest that it can be. */
    public Due due(WorkingCalendar calendar) {
        return due(calendar, LocalDate.MIN);
    }

    /** The rule under which the n-th extension was granted. */
    ExtensionRule extensionRule(int n) {
        var rules = period.extensions();
        if (n < rules.size()) {
            return rules.get(n);
        }
        if (rules.isEmpty() || !rules.get(rules.size() - 1).repeatable()) {
            throw ExtensionRefused.notProvided(period);
        }
        return rules.get(rules.size() - 1);
    }

    private ExtensionRule nextExtension() {
        return extensionRule(extensions.size());
    }

    private void requireLaterDate(Extension extension, Due before) {
        var until = extension.until();
        if (until == null) {
            throw ExtensionRefused.dateWanted(period);
        }
        if (!until.isAfter(before.dueOn())) {
            throw ExtensionRefused.notLater(period, before.dueOn());
        }
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
