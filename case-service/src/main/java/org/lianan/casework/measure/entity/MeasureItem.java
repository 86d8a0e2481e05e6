package org.lianan.casework.measure.entity;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One line of the list of goods (场所、设施、财物清单). */
@Embeddable
public record MeasureItem(
        String name,
        BigDecimal quantity,
        String unit,
        @Nullable String note) {}
