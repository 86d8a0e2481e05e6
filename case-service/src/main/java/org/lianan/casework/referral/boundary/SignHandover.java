package org.lianan.casework.referral.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who signs the handover list for the police, by name. */
public record SignHandover(@NotBlank @Size(max = 100) String signedBy) {}
