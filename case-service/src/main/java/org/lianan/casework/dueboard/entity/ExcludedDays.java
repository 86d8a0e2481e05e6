package org.lianan.casework.dueboard.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianan.casework.deadline.Exclusion;
import org.lianan.casework.deadline.Stop;

/** An interval that does not count for this duty, as it is stored. */
@Embeddable
record ExcludedDays(
        @Enumerated(EnumType.STRING) Stop reason,
        @Column(name = "from_on") LocalDate from,
        @Column(name = "until_on") @Nullable LocalDate until,
        String document) {

    static ExcludedDays of(Exclusion exclusion) {
        return new ExcludedDays(exclusion.reason(), exclusion.from(), exclusion.until(), exclusion.document());
    }

    Exclusion exclusion() {
        return new Exclusion(reason, from, until, document);
    }
}
