package org.lianan.casework.casefile.boundary;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** 涉案金额 in yuan: goods sold, goods not yet sold, and how they were established. */
public record StateAmounts(
        @NotNull @PositiveOrZero @Digits(integer = 14, fraction = 2)
        BigDecimal sales,

        @NotNull @PositiveOrZero @Digits(integer = 14, fraction = 2)
        BigDecimal stock,

        @Size(max = 2000) @Nullable String note) {}
