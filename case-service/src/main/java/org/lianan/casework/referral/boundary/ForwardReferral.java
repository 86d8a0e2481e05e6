package org.lianan.casework.referral.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Which police it is for. */
public record ForwardReferral(@NotBlank @Size(max = 40) String toPolice) {}
