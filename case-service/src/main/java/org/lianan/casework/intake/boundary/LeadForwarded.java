package org.lianan.casework.intake.boundary;

import java.util.UUID;

/** The case that a forwarded lead became at the other agency. */
public record LeadForwarded(UUID caseId, String caseNumber, String lead) {}
