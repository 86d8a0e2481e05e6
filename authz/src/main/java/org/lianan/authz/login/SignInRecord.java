package org.lianan.authz.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianan.authz.Ids;
import org.lianan.authz.agency.Officers;
import org.lianan.authz.audit.AuditEvent;
import org.lianan.authz.audit.AuditTrail;

/** Comings and goings in the audit trail: a session does not begin or end without an event. */
@ApplicationScoped
@Transactional
public class SignInRecord {
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;

    @Inject
    AuditTrail trail;

    @Inject
    Officers officers;

    void signedIn(String officer) {
        note("LOGIN", "GET /login/callback", officer);
    }

    void signedOut(String officer) {
        note("LOGOUT", "POST /logout", officer);
    }

    /** At Keycloak, or because an administrator ended it. */
    void ended(String officer) {
        note("SESSION_END", "SESSION", officer);
    }

    /** Keycloak had let somebody in, and we did not. */
    void refused() {
        trail.note(
                new AuditEvent.Who(Ids.next(), AuditEvent.NOBODY, AuditEvent.NOBODY),
                new AuditEvent.What("LOGIN", null, "GET /login/callback", ""),
                "LOGIN_FAILED",
                UNAUTHORIZED);
    }

    private void note(String action, String object, String officer) {
        var agency = officers.find(officer).map(known -> known.agency().id()).orElse(AuditEvent.NOBODY);
        var who = new AuditEvent.Who(Ids.next(), officer, agency);
        trail.note(who, new AuditEvent.What(action, null, object, ""), "ALLOWED", OK);
    }
}
