package org.lianan.casework.sharing.entity;

/** The two sides of a grant. */
public enum Side {
    /** 共享单位: the lead agency that gives. */
    GIVING("共享单位", "sharing agency"),
    /** 接收单位: the agency that takes or declines. */
    RECEIVING("接收单位", "receiving agency");

    private final String zh;
    private final String en;

    Side(String zh, String en) {
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
