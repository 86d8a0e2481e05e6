package org.lianan.casework.journal.control;

import java.util.Set;

/**
 * How much of the journal of a case an agency reads (知悉范围).
 *
 * @param everything for who leads or supervises the case
 * @param opened otherwise, the kinds of things that its share has opened to it, by the subject types of the entries; beside
 *     what it did itself, what concerns it, and what is open to all
 */
public record Reach(boolean everything, Set<String> opened) {
    public Reach {
        opened = Set.copyOf(opened);
    }

    public static Reach all() {
        return new Reach(true, Set.of());
    }

    public static Reach own(Set<String> opened) {
        return new Reach(false, opened);
    }
}
