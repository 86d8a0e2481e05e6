package org.lianan.casework.assistance.entity;

/** The two sides of a letter of assistance. */
public enum Party {
    /** 请求单位: asks. */
    REQUESTING("请求单位", "requesting agency"),
    /** 协查单位: is asked, and answers. */
    ASSISTING("协查单位", "assisting agency");

    private final String zh;
    private final String en;

    Party(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
