package org.lianan.authz.label;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lianan.authz.caller.Role;

/**
 * Which categories are open to an officer in one case (知悉权限).
 *
 * @param known of items that hold them, the officer learns that they are there
 * @param read and these the officer reads; always among the known
 */
public record Clearance(Set<Category> known, Set<Category> read) {

    /** Items without any category, and no other. */
    public static final Clearance NONE = new Clearance(Set.of(), Set.of());

    public Clearance {
        known = Set.copyOf(known);
        read = Set.copyOf(read);
    }

    /** What the own agency's items open to these roles, and to the officers on the case. */
    public static Clearance of(Set<Role> roles, boolean isOnTeam) {
        return new Clearance(
                where(category -> category.isKnownTo(roles) || isOnTeam && category.isForTheTeam()),
                where(category -> category.isReadBy(roles) || isOnTeam && category.isForTheTeam()));
    }

    /** What is left of it where an agency was given no more than this; by halves, nothing is given. */
    public Clearance within(Set<Category> granted) {
        var both = EnumSet.allOf(Category.class);
        both.retainAll(read);
        both.retainAll(granted);
        return new Clearance(both, both);
    }

    private static Set<Category> where(Predicate<Category> condition) {
        return Arrays.stream(Category.values()).filter(condition).collect(Collectors.toSet());
    }
}
