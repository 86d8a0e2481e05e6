package org.lianan.casework.journal.boundary;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.agency.Person;
import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.journal.entity.Actor;
import org.lianan.casework.journal.entity.JournalEntry;

/** One line of the timeline of a case. */
public record TimelineItem(
        long id,
        Instant at,
        Person actor,
        String agency,
        String kind,
        Map<String, String> params,
        String subjectType,
        UUID subjectId,
        @Nullable Sentence authority,
        String zh,
        String en) {

    static TimelineItem of(JournalEntry entry, Map<String, Person> people) {
        var actor = entry.actor();
        return new TimelineItem(
                entry.id(),
                entry.at(),
                person(actor, people),
                actor.agency(),
                entry.kind(),
                params(entry.params()),
                entry.subjectType(),
                entry.subjectId(),
                entry.authority().orElse(null),
                entry.sentence().zh(),
                entry.sentence().en());
    }

    /** In both scripts as the directory has them, with what was written after the name: in whose place they acted. */
    private static Person person(Actor actor, Map<String, Person> people) {
        var known = people.get(actor.officer());
        if (known == null) {
            return new Person(actor.officer(), actor.name(), actor.name(), actor.agency());
        }
        var insteadOf = actor.name().startsWith(known.name())
                ? actor.name().substring(known.name().length())
                : "";
        return new Person(known.officer(), known.name() + insteadOf, known.nameEn() + insteadOf, known.agency());
    }

    private static Map<String, String> params(String json) {
        var params = new LinkedHashMap<String, String>();
        try (var reader = Json.createReader(new StringReader(json))) {
            reader.readObject().forEach((name, value) -> params.put(name, ((JsonString) value).getString()));
        }
        return params;
    }
}
