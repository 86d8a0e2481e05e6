package org.lianan.casework.referral.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is asked for, or not done. */
public record GiveReason(@NotBlank @Size(max = 4_000) String reason) {}
