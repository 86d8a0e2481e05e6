package org.lianan.authz.permission;

import java.util.EnumSet;
import java.util.Set;

/** The states of a case in groups (状态组), as the policy speaks of them; the casework says to which group a state belongs. */
public enum StateGroup {
    /** 线索: a lead, and its verification. */
    P,
    /** 立案: filed, under investigation, suspended. */
    O,
    /** 调查终结: the report is written, or under review. */
    D,
    /** 告知: the party was told, and may be heard. */
    N,
    /** 决定: decided, served, enforced. */
    E,
    /** 结案: closed. */
    C,
    /** 归档: archived. */
    Z,
    /** 终止: not filed, terminated, transferred to another agency. */
    X;

    static Set<StateGroup> all() {
        return EnumSet.allOf(StateGroup.class);
    }

    static Set<StateGroup> but(StateGroup first, StateGroup... others) {
        return EnumSet.complementOf(EnumSet.of(first, others));
    }

    static Set<StateGroup> in(StateGroup first, StateGroup... others) {
        return EnumSet.of(first, others);
    }
}
