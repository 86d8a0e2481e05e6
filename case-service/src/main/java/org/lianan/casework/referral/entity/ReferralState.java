package org.lianan.casework.referral.entity;

import java.util.EnumSet;
import java.util.Set;

/** Where a referral stands (移送状态). */
public enum ReferralState {
    /** 疑似涉罪: a case officer thinks that it is a crime. */
    SUSPECTED,
    /** 专案组: two officers or more verify and write the report. */
    TASK_GROUP,
    /** 待负责人决定. */
    PENDING_HEAD,
    /** 批准移送. */
    APPROVED,
    /** 不批准移送. */
    NOT_APPROVED,
    /** 已移送. */
    SENT,
    /** 公安机关已接收. */
    RECEIVED,
    /** 补正材料. */
    SUPPLEMENT,
    /** 转送有管辖权的公安机关. */
    FORWARDED,
    /** 不属于公安机关管辖. */
    OUT_OF_REMIT,
    /** 立案. */
    FILED,
    /** 不予立案. */
    NOT_FILED,
    /** 涉案物品已移交. */
    HANDED_OVER,
    /** 提请复议. */
    RECONSIDER,
    /** 复议维持不予立案. */
    UPHELD,
    /** 建议立案监督. */
    SUPERVISION,
    /** 恢复行政处理. */
    ADMIN_RESUMED;

    private static final Set<ReferralState> GIVEN_UP = EnumSet.of(NOT_APPROVED, ADMIN_RESUMED);

    /** Whether the suspicion was given up here, so that it may be raised again in the same case. */
    public boolean isGivenUp() {
        return GIVEN_UP.contains(this);
    }

    public static Set<ReferralState> givenUp() {
        return EnumSet.copyOf(GIVEN_UP);
    }
}
