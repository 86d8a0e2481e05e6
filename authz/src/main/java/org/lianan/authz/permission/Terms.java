package org.lianan.authz.permission;

import java.util.List;
import java.util.Set;

/**
 * What else stands in one row of the policy, beside roles and standings.
 *
 * @param rows the rows of the design's table that it carries out
 * @param states the groups of states of the case in which it may be asked; elsewhere it is refused with 409
 * @param guards the codes with which the feature refuses what does not satisfy a condition of the row (409 or 422)
 * @param duties which persons must not do it (403)
 * @param isSigned whether it is a signature (⇑)
 * @param isInPerson whether a role that somebody has lent does not suffice
 */
record Terms(
        String rows,
        Set<StateGroup> states,
        List<String> guards,
        SeparationOfDuties duties,
        boolean isSigned,
        boolean isInPerson) {
    Terms {
        states = Set.copyOf(states);
        guards = List.copyOf(guards);
    }

    static Terms row(String rows) {
        return new Terms(rows, StateGroup.all(), List.of(), SeparationOfDuties.NONE, false, false);
    }

    Terms in(StateGroup first, StateGroup... others) {
        return new Terms(rows, StateGroup.in(first, others), guards, duties, isSigned, isInPerson);
    }

    Terms not(StateGroup first, StateGroup... others) {
        return new Terms(rows, StateGroup.but(first, others), guards, duties, isSigned, isInPerson);
    }

    Terms guard(String... codes) {
        return new Terms(rows, states, List.of(codes), duties, isSigned, isInPerson);
    }

    Terms duties(SeparationOfDuties rule) {
        return new Terms(rows, states, guards, rule, isSigned, isInPerson);
    }

    Terms signed() {
        return new Terms(rows, states, guards, duties, true, isInPerson);
    }

    Terms inPerson() {
        return new Terms(rows, states, guards, duties, isSigned, true);
    }
}
