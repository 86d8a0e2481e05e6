package org.lianan.casework.jurisdiction.entity;

/** What connects an act with a division (管辖连结点). Seats and places are those of the one whose act it is. */
public enum Place {
    /** 平台经营者住所地. */
    PLATFORM_SEAT,
    /** 住所地: where it is registered. */
    REGISTERED_SEAT,
    /** 实际经营地. */
    ACTUAL_PLACE,
    /** 平台公示的地址所在地. */
    PUBLISHED_ADDRESS,
    /** 违法行为发生地. */
    VIOLATION_PLACE,
    /** 广告发布者所在地. */
    PUBLISHER_PLACE,
    /** 广告主所在地. */
    ADVERTISER_PLACE,
    /** 广告经营者所在地. */
    AD_AGENT_PLACE,
    /** 代言人户籍地、经常居住地或者所在机构所在地. */
    ENDORSER_PLACE,
    /** 购买者所在地: never competent for a merchant online, but evidence lies there. */
    BUYERS_PLACE
}
