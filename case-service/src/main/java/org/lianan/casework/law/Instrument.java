package org.lianan.casework.law;

/** A legal text (法律文件) that this portal cites, with the title under which officers know it. */
public enum Instrument {
    // spotless:off
    PENALTY_LAW          ("行政处罚法",                               "Administrative Penalty Law"),
    COMPULSION_LAW       ("行政强制法",                               "Administrative Compulsion Law"),
    CRIMINAL_LAW         ("刑法",                                     "Criminal Law"),
    CRIMINAL_PROCEDURE   ("刑事诉讼法",                               "Criminal Procedure Law"),
    E_COMMERCE_LAW       ("电子商务法",                               "E-Commerce Law"),
    PRODUCT_QUALITY_LAW  ("产品质量法",                               "Product Quality Law"),
    TRADEMARK_LAW        ("商标法",                                   "Trademark Law"),
    ADVERT_LAW           ("广告法",                                   "Advertising Law"),
    STATE_COUNCIL_310    ("行政执法机关移送涉嫌犯罪案件的规定",           "State Council Order 310 (referral of suspected crimes)"),
    ORDER_2              ("市场监督管理行政处罚程序规定",                 "SAMR Order 2 (penalty procedure)"),
    ORDER_20             ("市场监督管理投诉举报处理暂行办法",              "SAMR Order 20 (complaints and reports, repealed)"),
    ORDER_121            ("市场监督管理投诉举报处理办法",                 "SAMR Order 121 (complaints and reports)"),
    ORDER_37             ("网络交易监督管理办法",                        "SAMR Order 37 (online trade)"),
    ORDER_45             ("市场监督管理行政处罚信息公示规定",              "SAMR Order 45 (publicity of penalties)"),
    ORDER_72             ("互联网广告管理办法",                         "SAMR Order 72 (internet advertising)"),
    ORDER_117            ("直播电商监督管理办法",                        "SAMR and CAC Order 117 (live-stream commerce)"),
    POLICE_PROCEDURE     ("公安机关办理刑事案件程序规定",                 "Procedure of the police in criminal cases"),
    POLICE_ECONOMIC      ("公安机关办理经济犯罪案件的若干规定",            "Rules of the police on economic crimes (2017)"),
    PROCURATORATE_RULES  ("人民检察院刑事诉讼规则",                      "Criminal procedure rules of the procuratorate"),
    REVERSE_REFERRAL     ("最高人民检察院关于推进行政执法与刑事司法衔接工作的规定", "Rules of the procuratorate on administrative and criminal cases (2021)"),
    INTERPRETATION_2001  ("法释〔2001〕10号（生产、销售伪劣商品）",        "Judicial interpretation Fa Shi [2001] 10 (shoddy goods)"),
    INTERPRETATION_2025  ("法释〔2025〕5号（侵犯知识产权）",              "Judicial interpretation Fa Shi [2025] 5 (intellectual property)"),
    HOUSE_DEFAULT        ("联案默认约定（非法定期限，可配置）",            "LianAn default, not law");
    // spotless:on

    private final String zh;
    private final String en;

    Instrument(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** False for what is only our proposal. */
    public boolean isLaw() {
        return this != HOUSE_DEFAULT;
    }
}
