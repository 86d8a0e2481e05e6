package org.lianan.casework.casefile.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.casework.casefile.entity.Act;

/** Who acts in this request, and when. */
@ApplicationScoped
public class Acting {
    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    public Caller who() {
        return caller.get();
    }

    public String officer() {
        return who().officer();
    }

    public AgencyId agency() {
        return who().agency();
    }

    public Instant now() {
        return clock.instant();
    }

    /** What a step of a life cycle is told of its taker. */
    public Act act() {
        return new Act(agency(), officer(), now());
    }

    /** The day in China. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
