package org.lianan.casework.jurisdiction.entity;

/** Whose act it is (违法主体类型); competence differs by it. */
public enum Subject {
    /** 平台经营者. */
    PLATFORM,
    /** 自建网站、其他网络服务经营者. */
    SELF_SITE,
    /** 平台内经营者. */
    MERCHANT,
    /** 直播间运营者 on a platform. */
    LIVE_ROOM,
    /** 直播营销人员. */
    STREAMER,
    /** 直播营销人员服务机构. */
    MCN,
    /** 广告发布者. */
    AD_PUBLISHER,
    /** 广告主 whose advert somebody else published. */
    ADVERTISER,
    /** 广告经营者. */
    AD_AGENT,
    /** 广告代言人, a natural person. */
    ENDORSER,
    /** Anybody else. */
    OTHER
}
