package org.lianan.portal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.lianan.authz.command.StoredReplies;
import org.lianan.authz.login.Sessions;

/** Clears away at night what nobody can use any more: sessions that are over, answers too old to be asked for again. */
@Singleton
public class NightlySweep {
    private static final Logger LOG = Logger.getLogger(NightlySweep.class.getName());

    /** A client that has not repeated its command for so long has given up. */
    private static final Duration REPLIES_KEPT = Duration.ofDays(30);

    @Inject
    Sessions sessions;

    @Inject
    StoredReplies replies;

    @Schedule(hour = "3", minute = "40", persistent = false)
    void sweep() {
        var now = Clock.systemUTC().instant();
        LOG.log(Level.INFO, "swept {0} sessions and {1} stored replies", new Object[] {
            sessions.sweep(now), replies.sweep(now.minus(REPLIES_KEPT))
        });
    }
}
