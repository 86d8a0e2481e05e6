package org.lianan.authz.permission;

import java.util.Map;
import org.lianan.authz.refusal.Refusal;

/** The rights suffice, but not this person: a rule of separation of duties (职责分离) stands against it. */
public final class DutiesNotSeparated extends Refusal {
    private static final long serialVersionUID = 1L;

    public DutiesNotSeparated(SeparationOfDuties rule) {
        super(Kind.NOT_PERMITTED, rule.code(), rule.why(), Map.of("rule", rule.name()));
    }
}
