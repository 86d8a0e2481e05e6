package org.lianan.casework.casefile.entity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.lianan.authz.permission.StateGroup;

/** Where a case stands in its life (案件状态), from the lead to the archive. */
public enum CaseState {
    /** 线索. */
    CLUE,
    /** 核查. */
    VERIFYING,
    /** 立案. */
    FILED,
    /** 调查取证. */
    INVESTIGATING,
    /** 中止调查. */
    SUSPENDED,
    /** 调查终结. */
    REPORT_DONE,
    /** 案件审核、法制审核. */
    REVIEW,
    /** 告知. */
    NOTIFIED,
    /** 决定. */
    DECIDED,
    /** 送达. */
    SERVED,
    /** 执行. */
    ENFORCING,
    /** 结案. */
    CLOSED,
    /** 归档. */
    ARCHIVED,
    /** 不予立案. */
    NOT_FILED,
    /** 终止调查. */
    TERMINATED,
    /** 移送其他单位. */
    TRANSFERRED_OUT;

    private static final Set<CaseState> ENDED = EnumSet.of(CLOSED, ARCHIVED, NOT_FILED, TERMINATED, TRANSFERRED_OUT);

    /** Whether somebody still has something to do in it. */
    public boolean isOpen() {
        return !ENDED.contains(this);
    }

    /** The group of states as which the policy knows this one. */
    public StateGroup group() {
        return switch (this) {
            case CLUE, VERIFYING -> StateGroup.P;
            case FILED, INVESTIGATING, SUSPENDED -> StateGroup.O;
            case REPORT_DONE, REVIEW -> StateGroup.D;
            case NOTIFIED -> StateGroup.N;
            case DECIDED, SERVED, ENFORCING -> StateGroup.E;
            case CLOSED -> StateGroup.C;
            case ARCHIVED -> StateGroup.Z;
            case NOT_FILED, TERMINATED, TRANSFERRED_OUT -> StateGroup.X;
        };
    }

    /** The states in which the case is handled as a filed one, before the decision. */
    public static Set<CaseState> underInvestigation() {
        return EnumSet.of(FILED, INVESTIGATING, SUSPENDED);
    }

    static Set<CaseState> allOpen() {
        return Arrays.stream(values())
                .filter(CaseState::isOpen)
                .collect(() -> EnumSet.noneOf(CaseState.class), Set::add, Set::addAll);
    }
}
