package org.lianan.authz.permission;

/** What an officer finds when asking for a case: the standing of the agency, as far as the officer needs to know, and its state. */
public record Relation(Standing standing, StateGroup state) {
    /** For this officer the case does not exist. */
    public static final Relation NONE = new Relation(Standing.NONE, StateGroup.P);
}
