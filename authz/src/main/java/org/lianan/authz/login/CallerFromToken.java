package org.lianan.authz.login;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.caller.Login;
import org.lianan.authz.caller.Role;

/** From the claims of a Keycloak token to the caller; the only place that knows their names. */
final class CallerFromToken {
    private CallerFromToken() {}

    /** Nothing if the token names no agency or no role of ours: such a caller can do nothing here. */
    static Optional<Caller> of(JWTClaimsSet claims) {
        try {
            var agency = claims.getStringClaim("agency");
            var roles = roles(claims.getStringListClaim("roles"));
            var officer = claims.getStringClaim("preferred_username");
            if (agency == null || officer == null || roles.isEmpty()) {
                return Optional.empty();
            }
            var name = claims.getStringClaim("name");
            return Optional.of(new Caller(
                    officer,
                    name == null ? officer : name,
                    new AgencyId(agency),
                    roles,
                    claims.getStringClaim("licence"),
                    login(claims)));
        } catch (ParseException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Login login(JWTClaimsSet claims) throws ParseException {
        var acr = claims.getStringClaim("acr");
        var at = claims.getLongClaim("auth_time");
        return new Login(
                acr != null && acr.matches("[0-9]") ? Integer.parseInt(acr) : 0,
                at == null ? null : Instant.ofEpochSecond(at));
    }

    private static Set<Role> roles(@org.jspecify.annotations.Nullable List<String> names) {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            if (names != null && names.contains(role.name())) {
                roles.add(role);
            }
        }
        return roles;
    }
}
