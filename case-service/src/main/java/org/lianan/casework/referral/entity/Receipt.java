package org.lianan.casework.referral.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The receipt that the police sign (移送回执, Order 310, art. 7).
 *
 * @param signedBy who signed it, by name
 * @param at from when the periods of the police run
 * @param major whether the police take it for major, complex or cross-regional (2017 rules on economic crimes, art. 16)
 */
@Embeddable
public record Receipt(
        @Column(name = "receipt_signed_by") String signedBy,
        @Column(name = "received_at") Instant at,
        @Column(name = "receipt_major") Boolean major) {}
