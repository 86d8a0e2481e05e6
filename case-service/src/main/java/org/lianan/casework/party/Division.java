package org.lianan.casework.party;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One administrative division (行政区划) in one version.
 *
 * @param path the division itself, then the ones in which it lies, the province last
 * @param fullName as in addresses: 江苏省南通市海门区
 * @param fullNameEn Haimen District, Nantong, Jiangsu
 * @param validFrom the first day of the code; null when it is older than the table
 * @param validTo the first day on which the code no longer stands; null while it does
 * @param successor the code that took its place
 */
public record Division(
        DivisionCode code,
        String name,
        String fullName,
        String fullNameEn,
        List<DivisionCode> path,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable DivisionCode successor) {

    public Division {
        path = List.copyOf(path);
    }

    public boolean existedOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || day.isBefore(validTo));
    }

    /** The division that stands for this one on a day: itself, or the one that took its place. */
    public Division on(LocalDate day) {
        return validTo != null && !day.isBefore(validTo) && successor != null
                ? successor.division().on(day)
                : this;
    }
}
