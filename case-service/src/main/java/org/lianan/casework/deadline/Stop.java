package org.lianan.casework.deadline;

/** Why days do not count (不计入期限的事由). Which clock a reason stops is written in each row of the table. */
public enum Stop {
    /** 检测、检验、检疫、鉴定. */
    TESTING,
    /** 权利人辨认或者鉴别. */
    RIGHT_HOLDER_IDENTIFICATION,
    /** 中止调查. */
    SUSPENSION,
    /** 听证. */
    HEARING,
    /** 公告. */
    PUBLIC_NOTICE,
    /** 责令退还多收价款. */
    REFUND_ORDER
}
