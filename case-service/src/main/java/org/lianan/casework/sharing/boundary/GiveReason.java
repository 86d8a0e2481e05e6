package org.lianan.casework.sharing.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a share is declined or revoked. */
public record GiveReason(@NotBlank @Size(max = 2000) String reason) {}
