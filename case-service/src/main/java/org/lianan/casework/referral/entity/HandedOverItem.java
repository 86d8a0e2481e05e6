package org.lianan.casework.referral.entity;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One line of the handover list (涉案物品交接清单, Order 310, art. 12). */
@Embeddable
public record HandedOverItem(
        String name,
        BigDecimal quantity,
        String unit,
        @Nullable String note) {}
