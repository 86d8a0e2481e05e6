package org.lianan.casework.sharing.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.lianan.authz.refusal.NotValid;
import org.lianan.authz.refusal.Sentence;

/**
 * The parts of a case that a grant opens (共享范围). A scope without any part is refused when it is proposed, and would grant
 * nothing if it were not.
 *
 * @param evidenceIds the items, where single ones are opened; an id that is no evidence of the case opens nothing
 */
public record Scope(
        boolean facts,
        boolean parties,
        EvidenceScope evidence,
        List<UUID> evidenceIds,
        boolean documents,
        boolean letters) {

    /** How much of the evidence a grant opens. */
    public enum EvidenceScope {
        NONE,
        /** The items that are named. */
        SELECTED,
        /** Every item that is shared in the case. */
        ALL_SHARED
    }

    public static final Scope EMPTY = new Scope(false, false, EvidenceScope.NONE, List.of(), false, false);

    public Scope {
        evidenceIds = List.copyOf(new LinkedHashSet<>(evidenceIds));
    }

    public boolean isEmpty() {
        return words().isEmpty();
    }

    /** The parts by name, as a participation remembers them; a single item of evidence as {@code EVIDENCE/<id>}. */
    public List<String> words() {
        var words = new ArrayList<String>();
        if (facts) {
            words.add("FACTS");
        }
        if (parties) {
            words.add("PARTIES");
        }
        switch (evidence) {
            case ALL_SHARED -> words.add("EVIDENCE");
            case SELECTED -> evidenceIds.forEach(id -> words.add("EVIDENCE/" + id));
            case NONE -> {}
        }
        if (documents) {
            words.add("DOCUMENTS");
        }
        if (letters) {
            words.add("LETTERS");
        }
        return List.copyOf(words);
    }

    void refuseUnlessMeaningful() {
        if (evidence == EvidenceScope.SELECTED && evidenceIds.isEmpty()) {
            throw new NotValid(
                    "/scope/evidenceIds",
                    "EVIDENCE_WANTED",
                    Sentence.of("请选择要共享的证据。", "Choose the evidence to share."));
        }
        if (evidence != EvidenceScope.SELECTED && !evidenceIds.isEmpty()) {
            throw new NotValid(
                    "/scope/evidenceIds",
                    "EVIDENCE_NOT_SELECTED",
                    Sentence.of("只有选择“指定证据”时才能列出证据。", "Items are only named where single items are shared."));
        }
        if (isEmpty()) {
            throw new NotValid(
                    "/scope",
                    "SCOPE_EMPTY",
                    Sentence.of(
                            "请至少选择一项共享内容；空的范围不共享任何内容。", "Choose at least one part; an empty scope shares nothing."));
        }
    }
}
