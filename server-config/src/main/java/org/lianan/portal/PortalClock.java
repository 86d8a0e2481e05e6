package org.lianan.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The clock of all casework, in the zone of the law. In demo mode it can be set, so that a case of last spring can be
 * walked through today; it then runs on from there, and keeps its lead over a restart. Logins, sessions and the access
 * log go by the machine's own time.
 */
@ApplicationScoped
public class PortalClock {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject
    @ConfigProperty(name = "lianan.mode")
    String mode;

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    private volatile Duration lead = Duration.ZERO;

    @PostConstruct
    void resume() {
        if (isDemo()) {
            em.createNativeQuery("SELECT lead_millis FROM authz.demo_clock", Long.class)
                    .getResultStream()
                    .findFirst()
                    .ifPresent(millis -> lead = Duration.ofMillis(((Number) millis).longValue()));
        }
    }

    boolean isDemo() {
        return mode.equals("demo");
    }

    @Transactional
    void set(Instant now) {
        lead = Duration.between(Clock.systemUTC().instant(), now);
        em.createNativeQuery("DELETE FROM authz.demo_clock").executeUpdate();
        em.createNativeQuery("INSERT INTO authz.demo_clock (lead_millis) VALUES (:lead)")
                .setParameter("lead", lead.toMillis())
                .executeUpdate();
    }

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new Running(ZONE);
    }

    /** The machine's clock plus the lead that is set at the moment of reading, as exactly as the database keeps it. */
    private final class Running extends Clock {
        private final ZoneId zone;

        Running(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Running(other);
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(lead).truncatedTo(ChronoUnit.MICROS);
        }
    }
}
