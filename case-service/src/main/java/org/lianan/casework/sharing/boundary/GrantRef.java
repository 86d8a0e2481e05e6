package org.lianan.casework.sharing.boundary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.sharing.entity.GrantId;

/** The grant that a step is about, in the version in which the officer saw it. */
public record GrantRef(
        CaseFileId caseId, GrantId id, @Nullable String ifMatch) {
    static GrantRef of(UUID caseId, UUID id, @Nullable String ifMatch) {
        return new GrantRef(new CaseFileId(caseId), new GrantId(id), ifMatch);
    }
}
