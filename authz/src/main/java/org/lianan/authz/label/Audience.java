package org.lianan.authz.label;

import java.util.Set;
import java.util.TreeSet;

/**
 * For whom an item is (知悉范围), the owner of the item being its agency. From kind to kind it becomes narrower, and within a
 * kind with each name less.
 *
 * @param names agencies beside the owner, or officers of the owner, as the kind wants them; otherwise none
 */
public record Audience(Kind kind, Set<String> names) {

    /** From the widest to the narrowest. */
    public enum Kind {
        /** 本案: every agency whose standing or grant covers the item. */
        CASE,
        /** 指定单位: the owner, and the agencies that are named. */
        AGENCIES,
        /** 本单位专案组: the owner's officers on the case. */
        TEAM,
        /** 指定人员: the officers who are named. */
        SEALED;

        public boolean namesSomebody() {
            return this == AGENCIES || this == SEALED;
        }
    }

    public static final Audience WHOLE_CASE = new Audience(Kind.CASE, Set.of());

    public Audience {
        names = kind.namesSomebody() ? Set.copyOf(names) : Set.of();
    }

    /** Those who may read under the one and under the other. */
    public Audience join(Audience other) {
        if (kind != other.kind) {
            return kind.compareTo(other.kind) > 0 ? this : other;
        }
        var both = new TreeSet<>(names);
        both.retainAll(other.names);
        return new Audience(kind, both);
    }
}
