package org.lianan.casework.assistance.entity;

/** Where a letter of assistance stands. */
public enum AssistanceState {
    /** 拟稿. */
    DRAFT("拟稿", "draft"),
    /** 已发出. */
    SENT("已发出", "sent"),
    /** 已签收，办理中: its period runs. */
    ACCEPTED("办理中", "being answered"),
    /** 复函待审批. */
    ANSWER_DRAFTED("复函待审批", "answer waiting for approval"),
    /** 已复函. */
    ANSWERED("已复函", "answered"),
    /** 已确认，办结. */
    CLOSED("已办结", "closed"),
    /** 不属本机关职权，已退回. */
    REFUSED("不属职权已退回", "refused as out of remit"),
    /** 已撤回. */
    WITHDRAWN("已撤回", "withdrawn");

    private final String zh;
    private final String en;

    AssistanceState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Whether somebody still has something to do about it. */
    public boolean isOpen() {
        return switch (this) {
            case DRAFT, SENT, ACCEPTED, ANSWER_DRAFTED, ANSWERED -> true;
            case CLOSED, REFUSED, WITHDRAWN -> false;
        };
    }

    /** Whether the assisting agency still owes its answer. */
    public boolean isAnswerOwed() {
        return this == ACCEPTED || this == ANSWER_DRAFTED;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
