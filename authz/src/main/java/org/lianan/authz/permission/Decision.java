package org.lianan.authz.permission;

import org.jspecify.annotations.Nullable;

/** The answer of the gate: allowed, denied by a rule that may be named, or hidden so that nothing is revealed. */
public record Decision(
        boolean isAllowed, boolean isHidden, @Nullable String rule) {
    static Decision allowed() {
        return new Decision(true, false, null);
    }

    static Decision denied(String rule) {
        return new Decision(false, false, rule);
    }

    static Decision hidden() {
        return new Decision(false, true, null);
    }
}
