package org.lianan.casework.jurisdiction.entity;

/** What somebody is said to have done (违法行为类别). */
public enum ChargeCode {
    /** 销售侵犯注册商标专用权的商品. */
    COUNTERFEIT_TRADEMARK,
    /** 生产、销售伪劣产品. */
    SHODDY,
    /** 虚假广告. */
    FALSE_ADVERT,
    /** 未按规定核验、登记身份信息. */
    IDENTITY_CHECK_SKIPPED,
    /** 违反直播电商监督管理办法. */
    ORDER_117,
    /** 其他. */
    OTHER
}
