package org.lianan.casework.journal.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.agency.Officers;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.authz.page.Cursor;
import org.lianan.authz.page.Page;
import org.lianan.authz.permission.CaseStandings;
import org.lianan.authz.permission.Standing;
import org.lianan.casework.journal.control.JournalEntries;
import org.lianan.casework.journal.control.JournalEntries.Reach;

/** Reads the journal of a case page by page. */
@ApplicationScoped
@Transactional
public class TimelineReading {
    @Inject
    JournalEntries entries;

    @Inject
    Officers officers;

    @Inject
    CaseStandings standings;

    @Inject
    CurrentCaller caller;

    public Page<TimelineItem> of(UUID caseId, @Nullable String after, int limit) {
        var from = Cursor.read(after, 1).map(TimelineReading::id).orElse(Long.MAX_VALUE);
        var reader = caller.get().agency();
        var reach = reach(standings.of(reader, caseId));
        var page =
                Page.of(entries.before(caseId, from, reader, reach, limit + 1), limit, entry -> Cursor.of(entry.id()));
        var people = officers.persons(
                page.items().stream().map(entry -> entry.actor().officer()).collect(Collectors.toSet()));
        return page.map(entry -> TimelineItem.of(entry, people));
    }

    private static Reach reach(Standing standing) {
        return switch (standing) {
            case LEAD, SUPERVISING -> Reach.ALL;
            case CO_HANDLER -> Reach.HANDLING;
            case ASSISTING, INFORMED, POLICE, PROCURATORATE, FORMER, INVITED, NONE -> Reach.OWN;
        };
    }

    private static long id(Cursor cursor) {
        try {
            return Long.parseLong(cursor.key(0));
        } catch (NumberFormatException tampered) {
            throw Cursor.notACursor();
        }
    }
}
