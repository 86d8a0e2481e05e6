package org.lianan.casework.journal.boundary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.law.LegalBasis;

/**
 * What a use case tells the journal:
 *
 * <pre>{@code
 * journal.add(caseId, Entry.of("LETTER_SENT", Sentence.of("向余杭发出协助调查函", "Sent a letter of assistance to Yuhang"))
 *         .about("ASSISTANCE_REQUEST", request.id().uuid())
 *         .with("documentNo", request.documentNo())
 *         .under(basis));
 * }</pre>
 *
 * @param kind stable code of what happened, upper snake case, past tense
 * @param params the variables of the sentence, by which a screen builds its own
 * @param subjectId null when the case itself is the subject
 * @param concerns the other agency that it is about, which may read it too; null where there is none
 * @param isOpen whether every agency with a standing in the case may read it
 */
public record Entry(
        String kind,
        Sentence sentence,
        Map<String, String> params,
        String subjectType,
        @Nullable UUID subjectId,
        @Nullable Sentence authority,
        @Nullable AgencyId concerns,
        boolean isOpen) {
    public Entry {
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    public static Entry of(String kind, Sentence sentence) {
        return new Entry(kind, sentence, Map.of(), "CASE", null, null, null, false);
    }

    public Entry about(String type, UUID id) {
        return new Entry(kind, sentence, params, type, id, authority, concerns, isOpen);
    }

    public Entry with(String name, Object value) {
        var more = new LinkedHashMap<>(params);
        more.put(name, String.valueOf(value));
        return new Entry(kind, sentence, more, subjectType, subjectId, authority, concerns, isOpen);
    }

    /** On which articles the act rests. */
    public Entry under(LegalBasis basis) {
        return under(Sentence.of(basis.zh(), basis.en()));
    }

    /** The same where the officer wrote down the law, or where it stands in no table of ours. */
    public Entry under(Sentence law) {
        return new Entry(kind, sentence, params, subjectType, subjectId, law, concerns, isOpen);
    }

    /** Says to which agency the act was directed; that agency may read the entry. */
    public Entry to(AgencyId agency) {
        var directed = with("to", agency);
        return new Entry(kind, sentence, directed.params(), subjectType, subjectId, authority, agency, isOpen);
    }

    /** Lets every agency with a standing in the case read it, as for where the case stands. */
    public Entry openToAll() {
        return new Entry(kind, sentence, params, subjectType, subjectId, authority, concerns, true);
    }
}
