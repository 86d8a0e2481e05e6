package org.lianan.exchange.evidence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the evidence was obtained 取证记录: from whom, when, where, by which method, from which medium (SAMR Order 2, art. 26). */
@Embeddable
public record CollectionRecord(
        String holder,
        @Nullable String provider,
        @Column(name = "collected_at") Instant collectedAt,
        String place,
        @Nullable String url,
        String method,
        @Column(name = "medium_type") @Nullable String mediumType,
        @Column(name = "medium_serial") @Nullable String mediumSerial,
        @Column(name = "medium_sealed") @Nullable Boolean mediumSealed,
        @Column(name = "signed_by") @Nullable String signedBy,
        @Column(name = "not_signed_reason") @Nullable String notSignedReason,
        @Column(name = "record_no") @Nullable String recordNo) {

    boolean isSignedOrSaysWhyNot() {
        return isGiven(signedBy) || isGiven(notSignedReason);
    }

    boolean namesItsRecord() {
        return isGiven(recordNo);
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
