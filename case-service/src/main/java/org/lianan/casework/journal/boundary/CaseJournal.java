package org.lianan.casework.journal.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.util.UUID;
import org.lianan.authz.agency.Officers;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.casework.journal.control.JournalEntries;
import org.lianan.casework.journal.entity.Actor;
import org.lianan.casework.journal.entity.JournalEntry;

/** Writes the journal of a case (办案日志) in the transaction of the act that it records. */
@ApplicationScoped
public class CaseJournal {
    @Inject
    JournalEntries entries;

    @Inject
    CurrentCaller caller;

    @Inject
    Officers officers;

    @Inject
    Clock clock;

    /** Adds what the officer of this request just did. */
    public void add(UUID caseId, Entry entry) {
        var who = caller.get();
        var params = Json.createObjectBuilder();
        entry.params().forEach(params::add);
        var written = new JournalEntry(
                caseId,
                clock.instant(),
                new Actor(who.officer(), nameOf(who), who.agency().id()),
                entry.kind(),
                params.build().toString(),
                entry.subjectType(),
                entry.subjectId() == null ? caseId : entry.subjectId(),
                entry.sentence(),
                entry.authority());
        entries.append(written.readBy(entry.concerns(), entry.isOpen()));
    }

    /** 甲（代乙）: the words of the record stay, whoever stands in for whom later. */
    private String nameOf(Caller who) {
        return caller.actingFor()
                .map(other -> who.name() + "（代" + officers.person(other).name() + "）")
                .orElse(who.name());
    }
}
