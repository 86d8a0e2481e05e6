package org.lianan.casework.casefile.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.dueboard.boundary.DueView;
import org.lianan.casework.dueboard.entity.Duty;

/** A statutory period that runs in the case, and for whom. */
public record ClockView(
        UUID dutyId,
        String kind,
        String agency,
        String subjectType,
        UUID subjectId,
        String code,
        DueView.State state,
        LocalDate dueOn,
        @Nullable Instant dueAt,
        String unit,
        int length,
        int used,
        int remaining,
        LocalDate startedOn,
        Sentence basis,
        boolean provisional,
        List<DueView.Step> explanation,
        List<DueView.Interval> exclusions,
        List<DueView.Granted> extensions) {

    public static ClockView of(Duty duty, DueView due) {
        return new ClockView(
                duty.id(),
                duty.kind().name(),
                duty.agency().id(),
                duty.subjectType(),
                duty.subjectId(),
                due.code(),
                due.state(),
                due.dueOn(),
                due.dueAt(),
                due.unit(),
                due.length(),
                due.used(),
                due.remaining(),
                due.startedOn(),
                due.basis(),
                due.provisional(),
                due.explanation(),
                due.exclusions(),
                due.extensions());
    }
}
