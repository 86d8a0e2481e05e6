package org.lianan.authz.caller;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The officer or machine behind this request. Who it is, Keycloak asserts; what an officer may do, the posting says that the
 * officer has at this moment.
 *
 * @param officer lasting user name, e.g. {@code haimen.chen}; {@code svc:…} for a machine
 * @param name the name that the others read
 * @param agency the one agency that the caller acts for
 * @param roles what the caller may act as in that agency: the own roles and those that others have lent
 * @param licence number of the enforcement licence (执法证号), if there is one
 * @param login how and when the caller has signed in
 * @param posting from which agency and roles come; none for a machine, whose rights are its own
 * @param lent which of the roles others have lent, and with whom the caller counts as one person
 */
public record Caller(
        String officer,
        String name,
        AgencyId agency,
        Set<Role> roles,
        @Nullable String licence,
        Login login,
        @Nullable UUID posting,
        Lent lent) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    /**
     * The names under which cases of the agency are open to this officer: the user name, and what they are in the agency.
     * Heads of unit, leaders and the chief share one name, and so do both kinds of reviewer.
     */
    public List<String> names() {
        var names = new ArrayList<String>();
        names.add(officer);
        roles.stream()
                .filter(role -> !role.isControl())
                .map(Caller::office)
                .distinct()
                .sorted()
                .forEach(names::add);
        return List.copyOf(names);
    }

    private static String office(Role role) {
        return "role:"
                + switch (role) {
                    case UNIT_HEAD, LEADER, CHIEF -> "HEAD";
                    case REVIEWER, LEGAL_REVIEWER -> "REVIEWER";
                    default -> role.name();
                };
    }

    /** Somebody of whose login nothing is known, and who can sign nothing. */
    public Caller(String officer, String name, AgencyId agency, Set<Role> roles, @Nullable String licence) {
        this(officer, name, agency, roles, licence, Login.NONE, null, Lent.NOTHING);
    }

    /** The same officer without what others have lent. */
    public Caller alone() {
        return with(Set.of());
    }

    /** The same with only this one of the roles that others have lent. */
    public Caller with(Set<Role> some) {
        var kept = EnumSet.noneOf(Role.class);
        roles.stream()
                .filter(role -> !lent.roles().containsKey(role) || some.contains(role))
                .forEach(kept::add);
        return new Caller(officer, name, agency, kept, licence, login, posting, lent);
    }

    public boolean hasAnyOf(Set<Role> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }
}
