package org.lianan.casework.referral.entity;

import static org.lianan.casework.deadline.PeriodCode.R_DECIDE;
import static org.lianan.casework.deadline.PeriodCode.R_DECIDE_10;
import static org.lianan.casework.deadline.PeriodCode.R_DECIDE_30;
import static org.lianan.casework.law.Instrument.CRIMINAL_LAW;

import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.deadline.PeriodCode;
import org.lianan.casework.law.LegalBasis;
import org.lianan.casework.law.Words;

/**
 * What the bureau thinks was committed (涉嫌罪名), and within which period the police then decide on filing: three days as
 * a rule (State Council Order 310, art. 8), ten for economic crimes and thirty for a major, complex or cross-regional
 * one (rules of the police on economic crimes, 2017, art. 16).
 */
public enum SuspectedCrime {
    // spotless:off
    //                      criminal law   decided within   if major
    /** 生产、销售伪劣产品罪. */
    SHODDY_GOODS            ("140",        R_DECIDE,        R_DECIDE),
    /** 生产、销售不符合安全标准的产品罪. */
    UNSAFE_GOODS            ("146",        R_DECIDE,        R_DECIDE),
    /** 假冒注册商标罪. */
    COUNTERFEIT_TRADEMARK   ("213",        R_DECIDE,        R_DECIDE),
    /** 销售假冒注册商标的商品罪. */
    SELLING_COUNTERFEITS    ("214",        R_DECIDE,        R_DECIDE),
    /** 非法制造、销售非法制造的注册商标标识罪. */
    COUNTERFEIT_MARKS       ("215",        R_DECIDE,        R_DECIDE),
    /** 虚假广告罪. */
    FALSE_ADVERTISING       ("222",        R_DECIDE_10,     R_DECIDE_30),
    /** 合同诈骗罪. */
    CONTRACT_FRAUD          ("224",        R_DECIDE_10,     R_DECIDE_30),
    /** 组织、领导传销活动罪. */
    PYRAMID_SELLING         ("224",        R_DECIDE_10,     R_DECIDE_30),
    /** 非法经营罪. */
    ILLEGAL_BUSINESS        ("225",        R_DECIDE_10,     R_DECIDE_30),
    /** 敲诈勒索罪: professional claimants. */
    EXTORTION               ("274",        R_DECIDE,        R_DECIDE),
    /** 其他. */
    OTHER                   ("",           R_DECIDE,        R_DECIDE);
    // spotless:on

    private final String article;
    private final PeriodCode decision;
    private final PeriodCode decisionIfMajor;

    SuspectedCrime(String article, PeriodCode decision, PeriodCode decisionIfMajor) {
        this.article = article;
        this.decision = decision;
        this.decisionIfMajor = decisionIfMajor;
    }

    public PeriodCode decisionPeriod(boolean major) {
        return major ? decisionIfMajor : decision;
    }

    public Sentence title() {
        return Sentence.of(
                Words.zh("referral").word("crime." + name()),
                Words.en("referral").word("crime." + name()));
    }

    public LegalBasis basis() {
        return LegalBasis.of(CRIMINAL_LAW, article);
    }
}
