package org.lianan.casework.dueboard.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.deadline.Due;
import org.lianan.casework.deadline.Effect;
import org.lianan.casework.deadline.Exclusion;
import org.lianan.casework.deadline.Extension;
import org.lianan.casework.deadline.LegalClock;
import org.lianan.casework.deadline.Unit;
import org.lianan.casework.deadline.WorkingCalendar;
import org.lianan.casework.dueboard.entity.Duty;
import org.lianan.casework.law.Reason;

/** A statutory period as the officer sees it: how it stands, when it ends, under which article, and why on that day. */
public record DueView(
        String code,
        State state,
        LocalDate dueOn,
        @Nullable Instant dueAt,
        String unit,
        int length,
        int used,
        int remaining,
        LocalDate startedOn,
        Sentence basis,
        boolean provisional,
        List<Step> explanation,
        List<Interval> exclusions,
        List<Granted> extensions) {
    /** From this many days or hours before the end an officer should have it before their eyes (house default). */
    private static final int SOON = 3;

    /** How a period stands (期限状态). */
    public enum State {
        OVERDUE,
        TODAY,
        SOON,
        OK,
        PAUSED,
        MET,
        LAPSED
    }

    /** One step of the explanation, for a screen by code and in words. */
    public record Step(String code, Map<String, String> params, String zh, String en) {
        static Step of(Reason reason) {
            var sentence = reason.sentence();
            return new Step(reason.code(), reason.parameters(), sentence.zh(), sentence.en());
        }
    }

    /** Days that do not count. */
    public record Interval(LocalDate from, @Nullable LocalDate to, String reason) {
        static Interval of(Exclusion exclusion) {
            return new Interval(
                    exclusion.from(), exclusion.until(), exclusion.reason().name());
        }
    }

    /** An extension that was granted. */
    public record Granted(@Nullable LocalDate to, String reason, LocalDate at) {
        static Granted of(Extension extension) {
            return new Granted(extension.until(), extension.document(), extension.grantedOn());
        }
    }

    /** The period of a duty; empty where the law gives none. */
    public static Optional<DueView> of(Duty duty, WorkingCalendar calendar, Instant now) {
        return duty.clock()
                .map(clock -> of(
                        clock,
                        duty.closedAt().isPresent(),
                        calendar,
                        duty.closedAt().orElse(now)));
    }

    /** A period that is not a duty of its own. */
    public static DueView of(LegalClock clock, boolean met, WorkingCalendar calendar, Instant now) {
        var due = clock.due(calendar, LocalDate.ofInstant(now, LegalClock.ZONE));
        var progress = due.progress(now);
        return new DueView(
                due.period().code().name(),
                met ? State.MET : state(due, calendar, now),
                due.dueOn(),
                due.dueAt(),
                unit(due.period().unit()),
                due.period().length(),
                progress.used(),
                due.remaining(now, calendar),
                clock.startedOn(),
                Sentence.of(due.period().basis().zh(), due.period().basis().en()),
                due.provisional(),
                due.steps().stream().map(Step::of).toList(),
                clock.exclusions().stream().map(Interval::of).toList(),
                clock.extensions().stream().map(Granted::of).toList());
    }

    private static State state(Due due, WorkingCalendar calendar, Instant now) {
        return switch (due.progress(now).state()) {
            case PASSED -> due.period().effect() == Effect.LAPSES ? State.LAPSED : State.OVERDUE;
            case STOPPED -> State.PAUSED;
            case LAST -> State.TODAY;
            case RUNNING -> running(due, calendar, now);
        };
    }

    private static State running(Due due, WorkingCalendar calendar, Instant now) {
        if (due.dueOn().equals(LocalDate.ofInstant(now, LegalClock.ZONE))) {
            return State.TODAY;
        }
        return due.remaining(now, calendar) <= SOON ? State.SOON : State.OK;
    }

    private static String unit(Unit unit) {
        return switch (unit) {
            case WORKING_DAYS -> "WD";
            case NATURAL_DAYS -> "ND";
            case HOURS -> "HOUR";
            case MONTHS -> "MONTH";
            case YEARS -> "YEAR";
        };
    }
}
