package org.lianan.casework.casefile.entity;

/** Why an agency has its standing in a case (参与依据); it explains, and limits which standing may be given. */
public enum Basis {
    /** 受理线索的单位. */
    OPENED,
    /** 平台住所地. */
    PLATFORM_SEAT,
    /** 平台内经营者实际经营地. */
    MERCHANT_PLACE,
    /** 直播间运营者所在地. */
    LIVE_ROOM_PLACE,
    /** 违法行为发生地. */
    VIOLATION_PLACE,
    /** 广告发布者所在地. */
    AD_PUBLISHER,
    /** 最先立案. */
    FIRST_FILED,
    /** 指定管辖. */
    DESIGNATED,
    /** 协助调查函. */
    REQUEST,
    /** 受邀. */
    INVITED,
    /** 督办、交办. */
    ORDER,
    /** 涉嫌犯罪案件移送. */
    REFERRAL
}
