package org.lianan.casework.assistance.entity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One step that was taken about a letter (办理经过); kept, never changed. */
@Embeddable
public record Happening(
        @Enumerated(EnumType.STRING) AssistanceStep step,
        Instant at,
        String officer,
        String agency,
        @Nullable String note) {}
