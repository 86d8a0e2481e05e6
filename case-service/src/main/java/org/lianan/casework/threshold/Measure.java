package org.lianan.casework.threshold;

/** What is held against a threshold (数额种类), in yuan. */
public enum Measure {
    /** 销售金额. */
    SALES,
    /** 尚未销售的货值金额. */
    STOCK,
    /** 销售金额与尚未销售的货值金额合计. */
    SALES_AND_STOCK,
    /** 违法所得. */
    ILLEGAL_GAIN
}
