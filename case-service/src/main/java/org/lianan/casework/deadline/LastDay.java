package org.lianan.casework.deadline;

/** What happens when the last day is a day of rest (期限届满日遇节假日). */
public enum LastDay {
    /** The period ends on the first working day after it (SAMR Order 2, art. 80). */
    ROLLS_FORWARD,
    /** The day stays: a limit on what the state may do is not lengthened by a holiday. */
    STAYS
}
