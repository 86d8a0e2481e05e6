package org.lianan.casework.journal.boundary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.refusal.Sentence;

/**
 * What a use case tells the journal:
 *
 * <pre>{@code
 * journal.add(caseId, Entry.of("LETTER_SENT", Sentence.of("向余杭发出协助调查函", "Sent a letter of assistance to Yuhang"))
 *         .about("ASSISTANCE_REQUEST", request.id().uuid())
 *         .with("documentNo", request.documentNo())
 *         .under(Sentence.of(basis.zh(), basis.en())));
 * }</pre>
 *
 * @param kind stable code of what happened, upper snake case, past tense
 * @param params the variables of the sentence, by which a screen builds its own
 * @param subjectId null when the case itself is the subject
 */
public record Entry(
        String kind,
        Sentence sentence,
        Map<String, String> params,
        String subjectType,
        @Nullable UUID subjectId,
        @Nullable Sentence authority) {
    public Entry {
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    public static Entry of(String kind, Sentence sentence) {
        return new Entry(kind, sentence, Map.of(), "CASE", null, null);
    }

    public Entry about(String type, UUID id) {
        return new Entry(kind, sentence, params, type, id, authority);
    }

    public Entry with(String name, Object value) {
        var more = new LinkedHashMap<>(params);
        more.put(name, String.valueOf(value));
        return new Entry(kind, sentence, more, subjectType, subjectId, authority);
    }

    public Entry under(Sentence law) {
        return new Entry(kind, sentence, params, subjectType, subjectId, law);
    }
}
