package org.lianan.casework.assistance.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What an answer lacks. */
public record ReturnAnswer(@NotBlank @Size(max = 2000) String reason) {}
