package org.lianan.casework.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** The words in which tests speak about clocks. */
final class Clocks {
    static final WorkingCalendar CALENDAR = WorkingCalendar.published();

    private Clocks() {}

    static LocalDate on(String day) {
        return LocalDate.parse(day);
    }

    static Instant at(String moment) {
        return LocalDateTime.parse(moment.replace(' ', 'T'))
                .atZone(LegalClock.ZONE)
                .toInstant();
    }

    static LegalClock clock(PeriodCode code, String event) {
        return LegalClock.started(code, on(event));
    }

    static LocalDate due(PeriodCode code, String event) {
        return clock(code, event).due(CALENDAR).dueOn();
    }

    static Instant dueAt(PeriodCode code, String event) {
        return LegalClock.started(code, at(event)).due(CALENDAR).dueAt();
    }

    static Exclusion testing(String from, String until) {
        return new Exclusion(Stop.TESTING, on(from), until == null ? null : on(until), "检测委托书");
    }

    static Exclusion identification(String from, String until) {
        return new Exclusion(Stop.RIGHT_HOLDER_IDENTIFICATION, on(from), on(until), "协助辨认通知书");
    }

    static Extension byLeader(String grantedOn) {
        return new Extension(Approver.BUREAU_LEADER, on(grantedOn), null, "有关事项审批表");
    }
}
