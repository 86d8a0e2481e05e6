package org.lianan.casework.deadline;

import java.util.List;

/**
 * One extension that the law allows (延长), in the unit of its period.
 *
 * @param length how much is added; 0 where a definite date is set instead
 * @param repeatable whether it may be used again
 */
public record ExtensionRule(int length, Approver approver, boolean repeatable) {

    static List<ExtensionRule> none() {
        return List.of();
    }

    static List<ExtensionRule> once(int length, Approver approver) {
        return List.of(new ExtensionRule(length, approver, false));
    }

    static List<ExtensionRule> toDate(Approver approver) {
        return List.of(new ExtensionRule(0, approver, false));
    }

    static List<ExtensionRule> toDateAnyNumber(Approver approver) {
        return List.of(new ExtensionRule(0, approver, true));
    }

    static List<ExtensionRule> onceThenToDate(int length, Approver first, Approver second) {
        return List.of(new ExtensionRule(length, first, false), new ExtensionRule(0, second, false));
    }

    /** Whether the approver names the last day, instead of adding the length that the law fixes. */
    public boolean setsDate() {
        return length == 0;
    }
}
