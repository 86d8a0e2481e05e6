package org.lianan.casework.reveal.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.casework.reveal.entity.RevealedField;

/**
 * Asks to be shown one number in full.
 *
 * @param party whose, where it is a party's
 * @param reason what it is needed for
 */
public record AskForNumber(
        @NotNull RevealedField field,
        @Nullable UUID party,
        @NotBlank @Size(max = 200) String reason) {}
