package org.lianan.casework.intake.boundary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a slip: a case, and a complaint beside it where there was one. */
public record SlipSplit(
        UUID caseId, String caseNumber, @Nullable UUID complaintId) {}
