package org.lianan.casework.journal.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.agency.Officers;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.authz.page.Cursor;
import org.lianan.authz.page.Page;
import org.lianan.casework.journal.control.JournalEntries;
import org.lianan.casework.journal.entity.JournalEntry;

/** Reads the journal of a case page by page. */
@ApplicationScoped
@Transactional
public class TimelineReading {
    @Inject
    JournalEntries entries;

    @Inject
    Officers officers;

    @Inject
    JournalReaders readers;

    @Inject
    @Any
    Instance<ThingsInSight> things;

    @Inject
    CurrentCaller caller;

    public Page<TimelineItem> of(UUID caseId, @Nullable String after, int limit) {
        var from = Cursor.read(after, 1).map(TimelineReading::id).orElse(Long.MAX_VALUE);
        var page = Page.of(inSight(caseId, from, limit + 1), limit, entry -> Cursor.of(entry.id()));
        var people = officers.persons(
                page.items().stream().map(entry -> entry.actor().officer()).collect(Collectors.toSet()));
        return page.map(entry -> TimelineItem.of(entry, people));
    }

    /** Goes on reading until there are so many, so that a page does not show by its length what was left out of it. */
    private List<JournalEntry> inSight(UUID caseId, long from, int wanted) {
        var reader = caller.get().agency();
        var reach = readers.reach(reader, caseId);
        var found = new ArrayList<JournalEntry>();
        var before = from;
        while (found.size() < wanted) {
            var some = entries.before(caseId, before, reader, reach, wanted);
            found.addAll(inSight(some, reader, caseId));
            if (some.size() < wanted) {
                break;
            }
            before = some.get(some.size() - 1).id();
        }
        return found.subList(0, Math.min(wanted, found.size()));
    }

    private List<JournalEntry> inSight(List<JournalEntry> some, AgencyId reader, UUID caseId) {
        var hidden = new HashSet<JournalEntry>();
        for (var kind : things) {
            var about = some.stream()
                    .filter(entry -> entry.subjectType().equals(kind.kind()))
                    .collect(Collectors.groupingBy(JournalEntry::subjectId));
            if (!about.isEmpty()) {
                var seen = kind.of(about.keySet(), reader, caseId);
                about.forEach((thing, its) -> {
                    if (!seen.contains(thing)) {
                        hidden.addAll(its);
                    }
                });
            }
        }
        return some.stream().filter(entry -> !hidden.contains(entry)).toList();
    }

    private static long id(Cursor cursor) {
        try {
            return Long.parseLong(cursor.key(0));
        } catch (NumberFormatException tampered) {
            throw Cursor.notACursor();
        }
    }
}
