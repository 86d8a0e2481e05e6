package org.lianan.exchange.recognition.entity;

import org.jspecify.annotations.Nullable;

/** What the reviewer found on one of the three questions 三性审查意见. */
public record Finding(Answer answer, @Nullable String note) {

    /** 是、存疑、否. */
    public enum Answer {
        YES,
        DOUBT,
        NO
    }

    boolean isYes() {
        return answer == Answer.YES;
    }
}
