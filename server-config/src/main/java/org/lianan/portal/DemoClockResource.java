package org.lianan.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.lianan.authz.Requires;
import org.lianan.authz.permission.Action;
import org.lianan.authz.refusal.NotFound;

/** The clock of the demo; outside demo mode there is no such thing. */
@Path("demo/clock")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DemoClockResource {
    @Inject
    PortalClock portalClock;

    @Inject
    Clock clock;

    @GET
    @Requires(Action.SELF_READ)
    public ClockView read() {
        onlyInDemo();
        return new ClockView(clock.instant().toString());
    }

    @PUT
    @Requires(Action.DEMO_CLOCK_SET)
    public ClockView set(@NotNull SetClock command) {
        onlyInDemo();
        portalClock.set(command.now().toInstant());
        return new ClockView(clock.instant().toString());
    }

    private void onlyInDemo() {
        if (!portalClock.isDemo()) {
            throw new NotFound();
        }
    }

    /** When it shall be now. */
    public record SetClock(@NotNull OffsetDateTime now) {}

    public record ClockView(String now) {}
}
