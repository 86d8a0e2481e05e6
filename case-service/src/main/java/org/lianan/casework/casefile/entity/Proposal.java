package org.lianan.casework.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an officer asked the bureau's leader to decide (报请审批), as long as there is no answer.
 *
 * @param reason code of the reason where the law wants one, e.g. for not filing (SAMR Order 2, art. 20)
 */
@Embeddable
public record Proposal(
        @Enumerated(EnumType.STRING) @Column(name = "proposal_kind")
        Kind kind,

        @Column(name = "proposed_by") String proposedBy,
        @Column(name = "proposed_at") Instant proposedAt,
        @Column(name = "proposal_reason") @Nullable String reason,
        @Column(name = "proposal_note") @Nullable String note) {

    /** What is asked for. */
    public enum Kind {
        /** 立案. */
        FILING,
        /** 不予立案. */
        NON_FILING,
        /** 结案. */
        CLOSING
    }
}
