package org.lianan.casework.referral.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 书面报告. */
public record WriteReport(@NotBlank @Size(max = 50_000) String text) {}
