package org.lianan.casework.referral.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The notice by which the police tell their decision (立案/不予立案通知书, Order 310, art. 8).
 *
 * @param chiefDocumentNo number of the document by which the head of the county police or above approved it (procedure
 *     of the police, art. 178)
 * @param reason why no case was filed, or why that was upheld
 */
@Embeddable
public record PoliceNotice(
        @Column(name = "notice_no") String noticeNo,
        @Column(name = "chief_document_no") String chiefDocumentNo,
        @Column(name = "notice_reason") @Nullable String reason,
        @Column(name = "noticed_at") Instant at) {}
