package org.lianan.casework.referral.boundary;

/** How much of a referral a reader sees. */
enum Reach {
    /** 办理单位: all of it. */
    WHOLE,
    /** 移送材料: the papers and the list of evidence that were sent, and what came after. */
    PACK,
    /** 抄送: the letter itself and the list of the rest. */
    COPY
}
