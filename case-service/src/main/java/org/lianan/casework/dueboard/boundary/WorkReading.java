package org.lianan.casework.dueboard.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.authz.page.Cursor;
import org.lianan.authz.page.Page;
import org.lianan.casework.deadline.WorkingCalendar;
import org.lianan.casework.dueboard.control.WorkQueue;
import org.lianan.casework.dueboard.entity.DutyKind;

/** Reads the queues of the caller's agency page by page. */
@ApplicationScoped
@Transactional
public class WorkReading {
    @Inject
    WorkQueue queue;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** What is to be done: all of the agency, or what falls to the caller's roles. */
    public Page<DutyView> due(boolean mine, @Nullable String after, int limit) {
        var who = caller.get();
        var kinds = mine ? DutyKind.of(who.roles()) : Arrays.asList(DutyKind.values());
        return page(queue.due(who, kinds, position(after), limit + 1), limit);
    }

    /** What other agencies are to do for the caller's. */
    public Page<DutyView> awaited(@Nullable String after, int limit) {
        return page(queue.awaited(caller.get(), position(after), limit + 1), limit);
    }

    private Page<DutyView> page(List<WorkQueue.Line> lines, int limit) {
        var now = clock.instant();
        var reader = caller.get().agency();
        return Page.of(
                        lines,
                        limit,
                        line -> Cursor.of(line.duty().endsAt(), line.duty().id()))
                .map(line -> DutyView.of(line, reader, WorkingCalendar.published(), now));
    }

    private static WorkQueue.After position(@Nullable String after) {
        return Cursor.read(after, 2).map(WorkReading::position).orElse(WorkQueue.After.NOTHING);
    }

    private static WorkQueue.After position(Cursor cursor) {
        try {
            return new WorkQueue.After(Instant.parse(cursor.key(0)), UUID.fromString(cursor.key(1)));
        } catch (DateTimeException | IllegalArgumentException tampered) {
            throw Cursor.notACursor();
        }
    }
}
