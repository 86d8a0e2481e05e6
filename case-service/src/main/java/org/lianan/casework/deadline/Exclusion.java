package org.lianan.casework.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An interval that does not count for the clocks which its reason stops (不计入期限的期间), with the document that shows it.
 *
 * @param from the first day that does not count
 * @param until the first day that counts again; null while it goes on
 */
public record Exclusion(
        Stop reason, LocalDate from, @Nullable LocalDate until, String document) {
    public Exclusion {
        if (until != null && !until.isAfter(from)) {
            throw new IntervalEmpty(from, until);
        }
    }

    boolean covers(LocalDate day, LocalDate today) {
        return !day.isBefore(from) && (until == null ? !day.isAfter(today) : day.isBefore(until));
    }
}
