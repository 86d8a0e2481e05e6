package org.lianan.casework.referral.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Where the referral goes, and who gets the copy. */
public record SendReferral(
        @NotBlank @Size(max = 40) String police,
        @NotBlank @Size(max = 40) String procuratorate) {}
