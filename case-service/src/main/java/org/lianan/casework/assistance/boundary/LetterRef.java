package org.lianan.casework.assistance.boundary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.casework.assistance.entity.AssistanceRequestId;
import org.lianan.casework.casefile.entity.CaseFileId;

/** The letter that a step is about, in the version in which the officer saw it. */
public record LetterRef(
        CaseFileId caseId, AssistanceRequestId id, @Nullable String ifMatch) {
    static LetterRef of(UUID caseId, UUID id, @Nullable String ifMatch) {
        return new LetterRef(new CaseFileId(caseId), new AssistanceRequestId(id), ifMatch);
    }
}
