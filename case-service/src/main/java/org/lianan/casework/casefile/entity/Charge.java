package org.lianan.casework.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act that the case is about (违法行为). Competence is a matter of the single act, not of the case: the same live
 * stream may breach two orders with two different competent agencies.
 *
 * @param instrument the law that the act breaks; the rules on competence differ by it
 * @param subject whose act it is; the rules differ by this as well
 * @param first whether the opening agency first found the act or received the complaint (SAMR Order 2, art. 10)
 * @param defaultLead the agency that the assessment proposes; null where nobody in the directory is competent
 */
@Embeddable
public record Charge(
        @Column(name = "charge_id") UUID id,
        String code,
        String instrument,
        String subject,
        String description,
        @Column(name = "act_on") LocalDate actOn,
        @Column(name = "first_by") String first,
        @Column(name = "default_lead") @Nullable String defaultLead,
        @Column(name = "lead_rule") @Nullable String leadRule) {}
