package org.lianan.casework.referral.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianan.casework.referral.entity.HandedOverItem;

/**
 * 交接清单.
 *
 * @param noticeNo number of the notice to the party that seized goods were moved
 */
public record HandOver(
        @NotEmpty @Size(max = 1_000) List<@NotNull @Valid Item> items,
        @Nullable @Size(max = 100) String noticeNo) {

    /** One line of the list. */
    public record Item(
            @NotBlank @Size(max = 200) String name,

            @NotNull @Positive @Digits(integer = 15, fraction = 3)
            BigDecimal quantity,

            @NotBlank @Size(max = 20) String unit,
            @Nullable @Size(max = 500) String note) {
        HandedOverItem line() {
            return new HandedOverItem(name, quantity, unit, note);
        }
    }

    List<HandedOverItem> lines() {
        return items.stream().map(Item::line).toList();
    }
}
