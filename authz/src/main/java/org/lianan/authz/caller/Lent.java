package org.lianan.authz.caller;

import java.util.Map;
import java.util.Set;

/**
 * What an officer has by standing in for others (代理), beside the own roles.
 *
 * @param roles which roles that are not the own, and from whom each of them is
 * @param oneWith whom the separation of duties counts as one person with the officer: for whom they stand or stood in, and
 *     who stands or stood in for them
 */
public record Lent(Map<Role, String> roles, Set<String> oneWith) {
    public static final Lent NOTHING = new Lent(Map.of(), Set.of());

    public Lent {
        roles = Map.copyOf(roles);
        oneWith = Set.copyOf(oneWith);
    }
}
