package org.lianan.casework.measure.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.casework.measure.entity.MeasureItem;
import org.lianan.casework.measure.entity.MeasureKind;

/**
 * A measure as the officers record it.
 *
 * @param officers user names of those who took it
 * @param platformParty the platform among the parties that is asked to delist
 */
public record TakeMeasure(
        @NotNull MeasureKind kind,
        @NotNull Instant takenAt,
        @Size(max = 500) @Nullable String place,
        @NotBlank @Size(max = 200) String documentNo,
        @Size(max = 20) @Nullable List<@NotBlank String> officers,
        @Size(max = 1000) @Nullable List<@Valid @NotNull Item> items,
        @Nullable UUID platformParty) {

    /** One line of the list of goods. */
    public record Item(
            @NotBlank @Size(max = 200) String name,

            @NotNull @Positive @Digits(integer = 12, fraction = 3)
            BigDecimal quantity,

            @NotBlank @Size(max = 20) String unit,
            @Size(max = 1000) @Nullable String note) {
        MeasureItem item() {
            return new MeasureItem(name, quantity, unit, note);
        }
    }
}
