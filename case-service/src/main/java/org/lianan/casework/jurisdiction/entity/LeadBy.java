package org.lianan.casework.jurisdiction.entity;

/** Which of several competent agencies leads unless something else is settled. */
public enum LeadBy {
    /** There is one place only. */
    ONLY_ONE,
    /** The first to file (最先立案); before anybody has filed, the first place of the rule. */
    FIRST_TO_FILE,
    /** The first to receive it (先收到); otherwise the first place of the rule. */
    FIRST_TO_RECEIVE
}
