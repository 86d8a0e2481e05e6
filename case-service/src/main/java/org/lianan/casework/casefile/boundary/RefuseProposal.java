package org.lianan.casework.casefile.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Sends a proposal back, with the reason. */
public record RefuseProposal(@NotBlank @Size(max = 2000) String reason) {}
