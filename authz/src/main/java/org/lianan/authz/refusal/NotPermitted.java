package org.lianan.authz.refusal;

import java.util.Map;

/** The caller may know that the thing exists, but this act is not theirs. */
public final class NotPermitted extends Refusal {
    private static final long serialVersionUID = 1L;

    /** @param code which rule said no: ROLE, STANDING, or the number of a separation of duties */
    public NotPermitted(String code, String action, Sentence why) {
        super(Kind.NOT_PERMITTED, code, why, Map.of("action", action));
    }
}
