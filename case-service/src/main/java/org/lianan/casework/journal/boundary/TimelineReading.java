package org.lianan.casework.journal.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.agency.Officers;
import org.lianan.authz.page.Cursor;
import org.lianan.authz.page.Page;
import org.lianan.casework.journal.control.JournalEntries;

/** Reads the journal of a case page by page. */
@ApplicationScoped
@Transactional
public class TimelineReading {
    @Inject
    JournalEntries entries;

    @Inject
    Officers officers;

    public Page<TimelineItem> of(UUID caseId, @Nullable String after, int limit) {
        var from = Cursor.read(after, 1).map(TimelineReading::id).orElse(Long.MAX_VALUE);
        var page = Page.of(entries.before(caseId, from, limit + 1), limit, entry -> Cursor.of(entry.id()));
        var people = officers.persons(
                page.items().stream().map(entry -> entry.actor().officer()).collect(Collectors.toSet()));
        return page.map(entry -> TimelineItem.of(entry, people));
    }

    private static long id(Cursor cursor) {
        try {
            return Long.parseLong(cursor.key(0));
        } catch (NumberFormatException tampered) {
            throw Cursor.notACursor();
        }
    }
}
