package org.lianan.casework.assistance.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Until when the assisting agency needs, and why. */
public record ExtendLetter(
        @NotNull LocalDate until,
        @NotBlank @Size(max = 2000) String reason) {}
