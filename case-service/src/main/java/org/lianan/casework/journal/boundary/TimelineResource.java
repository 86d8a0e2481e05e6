package org.lianan.casework.journal.boundary;

import static org.lianan.authz.permission.Action.CASE_READ;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Requires;
import org.lianan.authz.page.Limit;
import org.lianan.authz.page.Page;

/** The timeline of a case, latest first. */
@Path("cases/{caseId}/timeline")
@Produces(MediaType.APPLICATION_JSON)
public class TimelineResource {
    @Inject
    TimelineReading reading;

    @GET
    @Requires(CASE_READ)
    public Page<TimelineItem> timeline(
            @PathParam("caseId") UUID caseId,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit) {
        return reading.of(caseId, after, Limit.of(limit));
    }
}
