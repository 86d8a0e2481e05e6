package org.lianan.casework.dueboard.boundary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.AgencyId;
import org.lianan.casework.deadline.WorkingCalendar;
import org.lianan.casework.dueboard.control.WorkQueue;

/**
 * One line of the work queue.
 *
 * @param agency who must act
 * @param waitingAgency who waits for the result
 * @param fromAgency the other agency that this came from, where the reader's own must act
 */
public record DutyView(
        UUID id,
        String kind,
        UUID caseId,
        String caseNumber,
        String caseTitle,
        String subjectType,
        UUID subjectId,
        String agency,
        @Nullable String waitingAgency,
        @Nullable String fromAgency,
        @Nullable DueView due,
        Instant openedAt,
        @Nullable String step) {

    static DutyView of(WorkQueue.Line line, AgencyId reader, WorkingCalendar calendar, Instant now) {
        var duty = line.duty();
        var waiting = duty.waitingAgency().map(AgencyId::id).orElse(null);
        return new DutyView(
                duty.id(),
                duty.kind().name(),
                duty.caseId(),
                line.caseNumber(),
                line.caseTitle(),
                duty.subjectType(),
                duty.subjectId(),
                duty.agency().id(),
                waiting,
                duty.agency().equals(reader) ? waiting : null,
                DueView.of(duty, calendar, now).orElse(null),
                duty.openedAt(),
                duty.step().orElse(null));
    }
}
