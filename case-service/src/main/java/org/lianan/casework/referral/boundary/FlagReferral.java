package org.lianan.casework.referral.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.lianan.casework.referral.entity.SuspectedCrime;

/** 疑似涉罪: which crime is suspected, and on which facts. */
public record FlagReferral(
        @NotNull SuspectedCrime suspectedCrime,
        @NotBlank @Size(max = 20_000) String facts) {}
