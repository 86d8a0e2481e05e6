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

/** Who looked at a case (谁看过), for those who answer for it. */
@Path("cases/{caseId}/looks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseLooksResource {
    @Inject
    AuditReading reading;

    @GET
    @Requires(Action.CASE_LOOKS)
    public Page<AuditReading.Look> looks(
            @PathParam("caseId") UUID caseId,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit) {
        return reading.looksAt(caseId, after, Limit.of(limit));
    }
}
