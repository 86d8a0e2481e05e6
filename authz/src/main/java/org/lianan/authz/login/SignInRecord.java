package org.lianan.authz.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.lianan.authz.Ids;
import org.lianan.authz.audit.AuditEvent;
import org.lianan.authz.audit.AuditTrail;
import org.lianan.authz.caller.AgencyId;

/** Comings and goings in the audit trail: a session does not begin or end without an event. */
@ApplicationScoped
@Transactional
public class SignInRecord {
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;

    @Inject
    AuditTrail trail;

    void signedIn(String officer, Optional<AgencyId> agency) {
        note("LOGIN", "GET /login/callback", officer, agency);
    }

    void signedOut(String officer, Optional<AgencyId> agency) {
        note("LOGOUT", "POST /logout", officer, agency);
    }

    void endedAtKeycloak(String officer, Optional<AgencyId> agency) {
        note("SESSION_END", "POST /backchannel-logout", officer, agency);
    }

    /** Keycloak had let somebody in, and we did not. */
    void refused() {
        trail.note(
                new AuditEvent.Who(Ids.next(), AuditEvent.NOBODY, AuditEvent.NOBODY),
                new AuditEvent.What("LOGIN", null, "GET /login/callback", ""),
                "LOGIN_FAILED",
                UNAUTHORIZED);
    }

    private void note(String action, String object, String officer, Optional<AgencyId> agency) {
        var who =
                new AuditEvent.Who(Ids.next(), officer, agency.map(AgencyId::id).orElse(AuditEvent.NOBODY));
        trail.note(who, new AuditEvent.What(action, null, object, ""), "ALLOWED", OK);
    }
}
