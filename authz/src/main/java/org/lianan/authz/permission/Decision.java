package org.lianan.authz.permission;

import org.jspecify.annotations.Nullable;

/** The answer of the gate: allowed, denied by a rule that may be named, or hidden so that nothing is revealed. */
public record Decision(
        boolean isAllowed, boolean isHidden, @Nullable String rule) {
    private static final String NOT_NOW = "STATE";
    private static final String EMERGENCY = "EMERGENCY";

    static Decision allowed() {
        return new Decision(true, false, null);
    }

    /** Allowed, and recorded as what it is (紧急查阅). */
    static Decision inAnEmergency() {
        return new Decision(true, false, EMERGENCY);
    }

    static Decision denied(String rule) {
        return new Decision(false, false, rule);
    }

    /** Allowed in another state of the case. */
    static Decision notNow() {
        return new Decision(false, false, NOT_NOW);
    }

    public boolean isForAnotherState() {
        return NOT_NOW.equals(rule);
    }

    static Decision hidden() {
        return new Decision(false, true, null);
    }
}
