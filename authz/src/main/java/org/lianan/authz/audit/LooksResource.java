package org.lianan.authz.audit;

import jakarta.enterprise.context.RequestScoped;
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
import org.lianan.authz.permission.Action;

/** Who looked (谁看过): for those who answer for a case, and for each officer about themselves. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LooksResource {
    @Inject
    AuditReading reading;

    @GET
    @Path("cases/{caseId}/looks")
    @Requires(Action.CASE_LOOKS)
    public Page<AuditReading.Look> looksAt(
            @PathParam("caseId") UUID caseId,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit) {
        return reading.looksAt(caseId, after, Limit.of(limit));
    }

    @GET
    @Path("me/looks")
    @Requires(Action.SELF_READ)
    public Page<AuditReading.OwnLook> looksOfMine(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable Integer limit) {
        return reading.looksOfMine(after, Limit.of(limit));
    }
}
