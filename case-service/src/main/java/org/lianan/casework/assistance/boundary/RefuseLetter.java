package org.lianan.casework.assistance.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.lianan.casework.assistance.entity.RefusalGround;

/** Why the matter is not this agency's. */
public record RefuseLetter(
        @NotNull RefusalGround ground,
        @NotBlank @Size(max = 2000) String text) {}
