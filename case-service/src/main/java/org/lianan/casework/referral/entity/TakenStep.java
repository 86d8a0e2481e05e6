package org.lianan.casework.referral.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken, by whom and when (办理记录); rows are added, never changed.
 *
 * @param note what was said with it: the reason, the missing papers, the number of the notice
 */
@Embeddable
public record TakenStep(
        @Enumerated(EnumType.STRING) ReferralStep step,
        String officer,
        String agency,
        @Column(name = "taken_at") Instant at,
        @Nullable String note) {}
