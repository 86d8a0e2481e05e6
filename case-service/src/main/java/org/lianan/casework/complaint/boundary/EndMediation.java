package org.lianan.casework.complaint.boundary;

import jakarta.validation.constraints.NotNull;
import org.lianan.casework.complaint.entity.MediationOutcome;

/** 调解结束, and how. */
public record EndMediation(@NotNull MediationOutcome outcome) {}
