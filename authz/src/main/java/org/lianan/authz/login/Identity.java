package org.lianan.authz.login;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.caller.Lent;
import org.lianan.authz.caller.Login;
import org.lianan.authz.caller.Role;

/**
 * What a Keycloak token proves: who has signed in, how and when. What an officer may do is not in it; only a machine
 * brings its own narrow rights. The one place that knows the names of the claims.
 *
 * @param name of an officer, the user name; of a machine, {@code svc:…}
 */
record Identity(String name, Login login, @Nullable Caller machine) {
    /** No user name of an officer has a colon. */
    private static final String MACHINE = "svc:";

    /** Nothing if the token names nobody, or a machine without rights. */
    static Optional<Identity> of(JWTClaimsSet claims) {
        try {
            var name = claims.getStringClaim("preferred_username");
            if (name == null) {
                return Optional.empty();
            }
            var login = login(claims);
            return name.startsWith(MACHINE)
                    ? machine(name, login, claims).map(machine -> new Identity(name, login, machine))
                    : Optional.of(new Identity(name, login, null));
        } catch (ParseException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<Caller> machine(String name, Login login, JWTClaimsSet claims) throws ParseException {
        var agency = claims.getStringClaim("agency");
        var roles = roles(claims.getStringListClaim("roles"));
        return agency == null || roles.isEmpty()
                ? Optional.empty()
                : Optional.of(new Caller(name, name, new AgencyId(agency), roles, null, login, null, Lent.NOTHING));
    }

    private static Login login(JWTClaimsSet claims) throws ParseException {
        var acr = claims.getStringClaim("acr");
        var at = claims.getLongClaim("auth_time");
        return new Login(
                acr != null && acr.matches("[0-9]") ? Integer.parseInt(acr) : 0,
                at == null ? null : Instant.ofEpochSecond(at));
    }

    private static Set<Role> roles(@Nullable List<String> names) {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            if (names != null && names.contains(role.name())) {
                roles.add(role);
            }
        }
        return roles;
    }
}
