package org.lianan.casework.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why an agency is competent for one charge (管辖依据), as assessed when the charge was entered.
 *
 * @param agency null where the competent division has no bureau in the directory
 * @param rule number of the rule in the jurisdiction table, e.g. J2
 */
@Embeddable
public record ChargeGround(
        @Column(name = "charge_id") UUID chargeId,

        @Nullable String agency,

        @Column(name = "division_code") @Nullable String divisionCode,

        String basis,
        String rule,
        @Column(name = "article_zh") String articleZh,
        @Column(name = "article_en") String articleEn,
        String zh,
        String en) {}
