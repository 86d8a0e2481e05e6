package org.lianan.casework.sharing.entity;

/** Where a grant stands. */
public enum GrantState {
    /** 待审批. */
    PROPOSED("待审批", "waiting for approval"),
    /** 已发出，待接收. */
    OFFERED("待接收", "offered"),
    /** 已接收: in force until its last day. */
    ACCEPTED("已接收", "accepted"),
    /** 已谢绝. */
    REJECTED("已谢绝", "declined"),
    /** 已撤回. */
    WITHDRAWN("已撤回", "withdrawn"),
    /** 已收回. */
    REVOKED("已收回", "revoked"),
    /** 已到期: follows from the last day, and is never stored. */
    EXPIRED("已到期", "expired");

    private final String zh;
    private final String en;

    GrantState(String zh, String en) {
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
