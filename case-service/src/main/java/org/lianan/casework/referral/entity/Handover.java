package org.lianan.casework.referral.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The handing over of goods and material to the police (移交涉案物品, Order 310, art. 12).
 *
 * @param noticeNo number of the notice to the party that the goods were moved (查封/扣押物品移送告知书); null where none were
 *     seized
 * @param signedBy who signed the list for the police, by name; null as long as nobody has
 */
@Embeddable
public record Handover(
        @Column(name = "handed_over_by") String by,
        @Column(name = "handed_over_at") Instant at,
        @Column(name = "party_notice_no") @Nullable String noticeNo,
        @Column(name = "handover_signed_by") @Nullable String signedBy,
        @Column(name = "handover_signed_at") @Nullable Instant signedAt) {

    Handover signed(String name, Instant now) {
        return new Handover(by, at, noticeNo, name, now);
    }
}
