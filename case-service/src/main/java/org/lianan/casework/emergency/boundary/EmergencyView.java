package org.lianan.casework.emergency.boundary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.command.Versioned;
import org.lianan.casework.need.entity.Emergency;

/**
 * An emergency as its opener, who leads the case and the auditors see it; nothing of the case but its number.
 *
 * @param officer who opened it; null for another agency, which answers for its officers itself
 * @param isOpen whether it opens the case now
 * @param reviewOverdue whether somebody should have looked into it by now
 */
public record EmergencyView(
        UUID id,
        UUID caseId,
        String caseNumber,
        String agency,
        @Nullable String officer,
        String lead,
        Emergency.Ground ground,
        String reason,
        Instant openedAt,
        Instant until,
        boolean isOpen,
        Instant reviewBy,
        boolean reviewOverdue,
        Emergency.@Nullable Verdict leadVerdict,
        @Nullable String leadNote,
        Emergency.@Nullable Verdict auditVerdict,
        @Nullable String auditNote,
        long version)
        implements Versioned {
    static EmergencyView of(Emergency emergency, boolean namesOfficer, Instant now) {
        var lead = emergency.verdict(Emergency.Reviewer.LEAD);
        var audit = emergency.verdict(Emergency.Reviewer.AUDITOR);
        return new EmergencyView(
                emergency.id(),
                emergency.caseId(),
                emergency.caseNumber(),
                emergency.agency(),
                namesOfficer ? emergency.officer() : null,
                emergency.lead(),
                emergency.ground(),
                emergency.reason(),
                emergency.openedAt(),
                emergency.until(),
                emergency.isOpenAt(now),
                emergency.reviewBy(),
                (lead.isEmpty() || audit.isEmpty()) && !now.isBefore(emergency.reviewBy()),
                lead.orElse(null),
                emergency.note(Emergency.Reviewer.LEAD).orElse(null),
                audit.orElse(null),
                emergency.note(Emergency.Reviewer.AUDITOR).orElse(null),
                emergency.version());
    }
}
