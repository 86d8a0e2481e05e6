package org.lianan.authz.label;

import java.util.Optional;
import java.util.regex.Pattern;

/** The three grades of state secrets (国家秘密; Law on Guarding State Secrets, art. 14). Nothing of them belongs on this network. */
public enum StateSecret {
    /** 绝密. */
    TOP_SECRET("绝密"),
    /** 机密. */
    SECRET("机密"),
    /** 秘密. */
    CONFIDENTIAL("秘密");

    /** The mark is the grade, a star and the period (GB/T 9704-2012, 7.2.2). */
    private final Pattern mark;

    StateSecret(String grade) {
        this.mark = Pattern.compile(grade + "\\s*★");
    }

    /** The grade with which a text is marked; words like 商业秘密 are no mark. */
    public static Optional<StateSecret> markOf(String text) {
        for (var grade : values()) {
            if (grade.mark.matcher(text).find()) {
                return Optional.of(grade);
            }
        }
        return Optional.empty();
    }
}
