package org.lianan.casework.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * What the case is worth in yuan (涉案金额), as far as it is established.
 *
 * @param sales goods sold (销售金额)
 * @param stock goods not yet sold (货值金额)
 */
@Embeddable
public record Amounts(
        @Column(name = "amount_sales") BigDecimal sales,
        @Column(name = "amount_stock") BigDecimal stock,
        @Column(name = "amount_note") String note) {}
