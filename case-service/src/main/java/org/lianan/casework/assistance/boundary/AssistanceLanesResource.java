package org.lianan.casework.assistance.boundary;

import static org.lianan.authz.permission.Action.CASE_LIST;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Requires;
import org.lianan.authz.page.Limit;
import org.lianan.authz.page.Page;
import org.lianan.casework.assistance.boundary.AssistanceReading.Direction;

/** The letters of the caller's agency over all its cases: those it sent and those it answers. */
@Path("assistance-requests")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AssistanceLanesResource {
    @Inject
    AssistanceReading reading;

    @GET
    @Requires(CASE_LIST)
    public Page<AssistanceView> lane(
            @QueryParam("direction") @Nullable String direction,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit) {
        var wanted = "in".equals(direction) ? Direction.IN : Direction.OUT;
        return reading.lane(wanted, after, Limit.of(limit));
    }
}
