package org.lianan.casework.referral.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One paper of a referral (移送材料): written here, or an item of evidence that stands for it.
 *
 * @param text null where an item of evidence is the paper
 * @param evidenceId null where the paper was written here
 * @param sentAt when it went to the police, from when on it never changes; null while it is prepared
 */
@Embeddable
public record Paper(
        @Enumerated(EnumType.STRING) PaperKind kind,
        String title,
        @Column(name = "content") @Nullable String text,
        @Column(name = "evidence_id") @Nullable UUID evidenceId,
        @Column(name = "put_by") String by,
        @Column(name = "put_at") Instant at,
        @Column(name = "sent_at") @Nullable Instant sentAt) {

    public static Paper written(PaperKind kind, String title, String text, String by, Instant now) {
        return new Paper(kind, title, text, null, by, now, null);
    }

    public static Paper of(PaperKind kind, String title, SealedEvidence evidence, String by, Instant now) {
        return new Paper(kind, title, null, evidence.id(), by, now, null);
    }

    public boolean isSent() {
        return sentAt != null;
    }

    Paper sent(Instant now) {
        return isSent() ? this : new Paper(kind, title, text, evidenceId, by, at, now);
    }

    boolean takesThePlaceOf(Paper other) {
        return !other.isSent() && kind == other.kind && (!kind.isRepeatable() || title.equals(other.title));
    }
}
