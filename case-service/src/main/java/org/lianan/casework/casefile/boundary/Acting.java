package org.lianan.casework.casefile.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.authz.permission.Involved;
import org.lianan.authz.permission.SeparationOfDuties;
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

    /**
     * Refuses where somebody with whom the officer counts as one person had a hand in it (policy, SoD-4); whether the officer
     * had is the aggregate's own question.
     */
    public void requireNobodyOfOurs(SeparationOfDuties rule, Involved involved) {
        rule.requireOfAll(who().lent().oneWith(), involved);
    }

    /** The day in China. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
