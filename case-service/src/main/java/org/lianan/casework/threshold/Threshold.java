package org.lianan.casework.threshold;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianan.casework.jurisdiction.entity.ChargeCode;
import org.lianan.casework.law.LegalBasis;

/**
 * One row of {@link Thresholds} (数额标准).
 *
 * @param yuan the figure itself counts as reached (以上 includes it)
 * @param attempt whether reaching it is an attempt (未遂) only
 * @param validFrom the first day of an act to which it applies
 * @param validTo the first day on which it no longer does; null while in force
 */
public record Threshold(
        Crime crime,
        ChargeCode charge,
        Measure measure,
        BigDecimal yuan,
        boolean attempt,
        LegalBasis basis,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    boolean covers(ChargeCode asked, LocalDate actOn) {
        return charge == asked && !actOn.isBefore(validFrom) && (validTo == null || actOn.isBefore(validTo));
    }
}
