package org.lianan.casework.deadline;

/** In what a period is counted (计算单位). */
public enum Unit {
    /** 工作日: days of rest do not count, make-up working days do. */
    WORKING_DAYS,
    /** 自然日: every day counts. */
    NATURAL_DAYS,
    HOURS,
    MONTHS,
    YEARS
}
