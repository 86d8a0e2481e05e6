package org.lianan.authz.wall;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Raises the wall when a transaction begins, and leaves it as it is where one is joined. */
@ApplicationScoped
public class OnceEachTransaction {
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject
    Wall wall;

    void begun() {
        if (transaction.getResource(OnceEachTransaction.class) == null) {
            transaction.putResource(OnceEachTransaction.class, true);
            wall.raise();
        }
    }
}
