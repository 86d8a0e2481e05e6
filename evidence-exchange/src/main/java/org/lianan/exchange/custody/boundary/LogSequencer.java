package org.lianan.exchange.custody.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.lianan.exchange.custody.entity.LogName;

/** Lets the logs grow every second, on whichever server comes first. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LogSequencer {

    @Inject
    LogKeeping keeping;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void grow() {
        keeping.unfinished().forEach(this::grow);
    }

    private void grow(LogName log) {
        while (keeping.integrate(log)) {} // a full batch means that more may be waiting
        keeping.publish(log);
    }
}
