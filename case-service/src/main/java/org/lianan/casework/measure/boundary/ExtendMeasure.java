package org.lianan.casework.measure.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 延长, with the reason that the party is told in writing. */
public record ExtendMeasure(@NotBlank @Size(max = 2000) String reason) {}
