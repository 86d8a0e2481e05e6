package org.lianan.casework.law;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lianan.authz.refusal.Sentence;

/**
 * One step of an explanation (理由): a stable code with its parameters for a screen or a peer, and the same in words for
 * the file. Parameters are text: dates in ISO form, enum values by name, lists separated by commas.
 */
public record Reason(String feature, String code, Map<String, String> parameters) {
    public Reason {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    public static Reason of(String feature, String code) {
        return new Reason(feature, code, Map.of());
    }

    public Reason with(String name, Object parameter) {
        var more = new LinkedHashMap<>(parameters);
        more.put(name, String.valueOf(parameter));
        return new Reason(feature, code, more);
    }

    public Reason with(LegalBasis basis) {
        return with("basisZh", basis.zh()).with("basisEn", basis.en());
    }

    /** The step in words, rendered from the feature's word lists. */
    public Sentence sentence() {
        return Sentence.of(
                Words.zh(feature).sentence(code, parameters), Words.en(feature).sentence(code, parameters));
    }
}
