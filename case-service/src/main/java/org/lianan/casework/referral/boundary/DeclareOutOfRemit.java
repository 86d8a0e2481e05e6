package org.lianan.casework.referral.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Which authority it is for, and why. */
public record DeclareOutOfRemit(
        @NotBlank @Size(max = 200) String authority,
        @NotBlank @Size(max = 4_000) String reason) {}
