package org.lianan.casework.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The places on which competence may rest (管辖连结点), as division codes; null while unknown. */
@Embeddable
public record Places(
        @Column(name = "platform_seat") @Nullable String platformSeat,

        @Column(name = "merchant_registered") @Nullable String merchantRegistered,

        @Column(name = "merchant_actual") @Nullable String merchantActual,

        @Column(name = "violation_place") @Nullable String violation) {
    public static Places unknown() {
        return new Places(null, null, null, null);
    }
}
