package org.lianan.casework.referral.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the head decided on the report (负责人决定, Order 310, art. 5).
 *
 * @param reason why it is not referred; kept on record
 */
@Embeddable
public record HeadDecision(
        @Column(name = "head_approved") Boolean approved,
        @Column(name = "head_decided_by") String by,
        @Column(name = "head_decided_at") Instant at,
        @Column(name = "head_reason") @Nullable String reason) {}
