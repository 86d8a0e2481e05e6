package org.lianan.authz.audit;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Lets the chain grow every second, on whichever server comes first. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChainSequencer {
    @Inject
    Chain chain;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void grow() {
        while (chain.extend()) {} // a full batch means that more may be waiting
        chain.anchorNowAndThen();
    }
}
