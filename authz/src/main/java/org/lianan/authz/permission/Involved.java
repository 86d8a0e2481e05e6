package org.lianan.authz.permission;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who has had a hand in what is to be decided, by user name; persons count, whatever agency they are in now.
 *
 * @param makers who proposed or drafted it, or signed for it
 * @param team who works on the case
 * @param collectors who collected the evidence
 * @param owner the agency that contributed it, where another one must judge
 */
public record Involved(
        Set<String> makers,
        Set<String> team,
        Set<String> collectors,
        @Nullable String owner) {
    public Involved {
        makers = Set.copyOf(makers);
        team = Set.copyOf(team);
        collectors = Set.copyOf(collectors);
    }

    public static Involved makers(@Nullable String... makers) {
        return new Involved(named(makers), Set.of(), Set.of(), null);
    }

    public Involved andTeam(List<String> officers) {
        return new Involved(makers, Set.copyOf(officers), collectors, owner);
    }

    public Involved andCollectors(Set<String> officers) {
        return new Involved(makers, team, officers, owner);
    }

    public Involved andOwner(String agency) {
        return new Involved(makers, team, collectors, agency);
    }

    private static Set<String> named(@Nullable String... makers) {
        var named = new java.util.HashSet<String>();
        for (var maker : makers) {
            if (maker != null) {
                named.add(maker);
            }
        }
        return named;
    }
}
