package org.lianan.casework.dueboard.boundary;

import static org.lianan.authz.permission.Action.WORK_READ;

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

/** The work queue of the caller's agency, the next one due first. */
@Path("work")
@Produces(MediaType.APPLICATION_JSON)
public class WorkResource {
    @Inject
    WorkReading reading;

    /**
     * @param scope {@code mine} for what falls to the caller's roles, {@code agency} for everything
     * @param group {@code due} for what the agency must do, {@code waiting} for what it waits for
     */
    @GET
    @Requires(WORK_READ)
    public Page<DutyView> work(
            @QueryParam("scope") @Nullable String scope,
            @QueryParam("group") @Nullable String group,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit) {
        return "waiting".equals(group)
                ? reading.awaited(after, Limit.of(limit))
                : reading.due("mine".equals(scope), after, Limit.of(limit));
    }
}
