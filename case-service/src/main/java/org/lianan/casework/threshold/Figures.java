package org.lianan.casework.threshold;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The figures of a case in yuan, as far as they are established (涉案数额); null while unknown. */
public record Figures(
        @Nullable BigDecimal sales,
        @Nullable BigDecimal stock,
        @Nullable BigDecimal illegalGain) {

    @Nullable
    BigDecimal of(Measure measure) {
        return switch (measure) {
            case SALES -> sales;
            case STOCK -> stock;
            case ILLEGAL_GAIN -> illegalGain;
            case SALES_AND_STOCK -> sales == null || stock == null ? null : sales.add(stock);
        };
    }
}
