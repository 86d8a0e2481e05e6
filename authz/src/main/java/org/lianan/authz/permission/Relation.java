package org.lianan.authz.permission;

/**
 * What an officer finds when asking for a case: the standing of the agency, as far as the officer needs to know, and its state.
 *
 * @param isEmergency whether the officer has opened the case in an emergency (紧急查阅)
 */
public record Relation(Standing standing, StateGroup state, boolean isEmergency) {
    /** For this officer the case does not exist. */
    public static final Relation NONE = new Relation(Standing.NONE, StateGroup.P);

    public Relation(Standing standing, StateGroup state) {
        this(standing, state, false);
    }
}
