package org.lianan.casework.sharing.entity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One step that was taken about a grant (办理经过); kept, never changed. */
@Embeddable
public record Happening(
        @Enumerated(EnumType.STRING) GrantStep step,
        Instant at,
        String officer,
        String agency,
        @Nullable String note) {}
