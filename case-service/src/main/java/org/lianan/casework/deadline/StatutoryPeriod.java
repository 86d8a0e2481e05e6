package org.lianan.casework.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianan.casework.law.LegalBasis;

/**
 * A period fixed by law (法定期限), as one row of {@link StatutoryPeriods}; a changed law is a new row.
 *
 * @param stops the reasons for which days do not count
 * @param validFrom the first day on which an event starts this period
 * @param validTo the first day on which it no longer does; null while in force
 */
public record StatutoryPeriod(
        PeriodCode code,
        int length,
        Unit unit,
        List<ExtensionRule> extensions,
        Set<Stop> stops,
        LastDay lastDay,
        Effect effect,
        LegalBasis basis,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public StatutoryPeriod {
        extensions = List.copyOf(extensions);
        stops = Set.copyOf(stops);
        if (length <= 0) {
            throw new IllegalArgumentException("a period has a length: " + code);
        }
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
