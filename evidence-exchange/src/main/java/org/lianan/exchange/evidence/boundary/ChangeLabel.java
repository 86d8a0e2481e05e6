package org.lianan.exchange.evidence.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The label that an item shall have, and why. */
public record ChangeLabel(
        @NotNull @Valid GivenLabel label,
        @NotBlank @Size(max = 500) String reason) {

    /** Why a proposal is decided so. */
    public record Decide(@NotBlank @Size(max = 500) String reason) {}
}
