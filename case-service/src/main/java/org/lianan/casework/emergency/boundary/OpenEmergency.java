package org.lianan.casework.emergency.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.lianan.casework.need.entity.Emergency;

/** Opens a case in an emergency. */
public record OpenEmergency(
        @NotBlank @Size(max = 40) String caseNumber,
        Emergency.@NotNull Ground ground,
        @NotBlank @Size(max = 500) String reason) {}
