package org.lianan.casework.deadline;

/** What it means that the last day has passed (期限届满的后果). */
public enum Effect {
    /** A duty is overdue. */
    OVERDUE,
    /** A measure ends by itself. */
    LAPSES,
    /** A party's right is taken as waived. */
    WAIVED,
    /** Something becomes possible only now. */
    OPENS,
    /** Something is no longer possible. */
    BARRED
}
