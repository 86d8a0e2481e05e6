package org.lianan.casework.complaint.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 不予受理, with the reason that the consumer is told. */
public record RefuseComplaint(@NotBlank @Size(max = 2000) String reason) {}
