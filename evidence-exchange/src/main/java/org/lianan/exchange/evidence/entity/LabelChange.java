package org.lianan.exchange.evidence.entity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.label.Label;

/**
 * One step in the history of a label; kept, never changed.
 *
 * @param to the label that it led to, that was asked for, or that stayed
 */
@Embeddable
public record LabelChange(
        @Enumerated(EnumType.STRING) LabelStep step,
        @Embedded StoredLabel to,
        @Nullable String reason,
        String officer,
        Instant at) {

    static LabelChange of(LabelStep step, Label to, @Nullable String reason, String officer, Instant at) {
        return new LabelChange(step, StoredLabel.of(to), reason, officer, at);
    }

    public Label label() {
        return to.label();
    }
}
