package org.lianan.casework.emergency.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.lianan.casework.need.entity.Emergency;

/** What was found about an emergency. */
public record ReviewEmergency(
        Emergency.@NotNull Verdict verdict,
        @NotBlank @Size(max = 500) String note) {}
