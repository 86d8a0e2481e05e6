package org.lianan.casework.intake.boundary;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The places on which competence may rest, as division codes, as far as they are known. */
public record PlacesInput(
        @Size(max = 12) @Nullable String platformSeat,
        @Size(max = 12) @Nullable String merchantRegistered,
        @Size(max = 12) @Nullable String merchantActual,
        @Size(max = 12) @Nullable String violation) {}
