package org.lianan.authz.administration;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Carries the orders to Keycloak as they come due. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdentityCourier {
    private static final int AT_ONCE = 100;

    @Inject
    IdentityOutbox outbox;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void carry() {
        for (int carried = 0; carried < AT_ONCE && outbox.carryOutNext(); carried++) {}
    }
}
