package org.lianan.authz.administration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why it is done, for the record. */
public record GiveReason(@NotBlank @Size(max = 500) String reason) {}
