package org.lianan.casework.intake.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianan.casework.casefile.entity.CaseSource;

/**
 * A lead that the agency came upon otherwise than by a slip.
 *
 * @param amount what the goods are said to have cost, in yuan
 */
public record OpenCase(
        @NotNull CaseSource source,
        @NotNull Instant receivedAt,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 20_000) String facts,

        @PositiveOrZero @Digits(integer = 14, fraction = 2) @Nullable
        BigDecimal amount,

        @Size(max = 100) @Nullable List<@Valid @NotNull PartyInput> parties,
        @Size(max = 100) @Nullable List<@Valid @NotNull ChargeInput> charges,
        @Valid @Nullable PlacesInput places) {}
