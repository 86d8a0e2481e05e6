package org.lianan.casework.jurisdiction.entity;

/** A place whose bureau may be competent under a rule, and when it is. */
public record Candidate(Place place, When when) {
    /** The condition under which the place counts. */
    public enum When {
        ALWAYS,
        /** Only if its bureau first found the lead or received the complaint or report. */
        IF_FIRST,
        /** Only if no place before it in the rule is known. */
        IF_NONE_BEFORE
    }

    static Candidate always(Place place) {
        return new Candidate(place, When.ALWAYS);
    }

    static Candidate ifFirst(Place place) {
        return new Candidate(place, When.IF_FIRST);
    }

    static Candidate ifNoneBefore(Place place) {
        return new Candidate(place, When.IF_NONE_BEFORE);
    }
}
