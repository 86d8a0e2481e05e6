package org.lianan.casework.referral.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The written report with which the task group asks for the referral (移送涉嫌犯罪案件的书面报告, Order 310, art. 5).
 *
 * @param signedBy the second member who signed it; null as long as nobody has
 */
@Embeddable
public record Report(
        @Column(name = "report_text") String text,
        @Column(name = "reported_by") String by,
        @Column(name = "reported_at") Instant at,
        @Column(name = "report_signed_by") @Nullable String signedBy,
        @Column(name = "report_signed_at") @Nullable Instant signedAt) {

    Report signed(String member, Instant now) {
        return new Report(text, by, at, member, now);
    }
}
