package org.lianan.casework.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.casework.jurisdiction.entity.ChargeCode;
import org.lianan.casework.jurisdiction.entity.Subject;
import org.lianan.casework.law.Instrument;

/**
 * One act that the case is about (违法行为). Competence is a matter of the single act, not of the case: the same live
 * stream may breach two orders with two different competent agencies.
 *
 * @param instrument the law that the act breaks; the rules on competence differ by it
 * @param subject whose act it is; the rules differ by this as well
 * @param defaultLead the agency that the assessment proposed; null where nobody in the directory is competent
 * @param leadRule number of the rule by which it did, e.g. J2
 */
@Embeddable
public record Charge(
        @Column(name = "charge_id") UUID id,
        @Enumerated(EnumType.STRING) ChargeCode code,
        @Enumerated(EnumType.STRING) Instrument instrument,
        @Enumerated(EnumType.STRING) Subject subject,
        String description,
        @Column(name = "act_on") LocalDate actOn,

        @Enumerated(EnumType.STRING) @Column(name = "first_by")
        First first,

        @Column(name = "default_lead") @Nullable String defaultLead,

        @Column(name = "lead_rule") @Nullable String leadRule) {

    /** How the opening agency came to know of the act (SAMR Order 2, art. 10: 先行发现违法线索或者收到投诉、举报). */
    public enum First {
        /** 先行发现. */
        FOUND,
        /** 收到投诉、举报. */
        COMPLAINT,
        /** Somebody else knew before. */
        NONE
    }
}
