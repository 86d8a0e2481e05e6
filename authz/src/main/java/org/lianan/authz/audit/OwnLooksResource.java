package org.lianan.authz.audit;

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
import org.lianan.authz.permission.Action;

/** What the portal has recorded of the officer who asks. */
@Path("me/looks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnLooksResource {
    @Inject
    AuditReading reading;

    @GET
    @Requires(Action.SELF_READ)
    public Page<AuditReading.OwnLook> looks(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable Integer limit) {
        return reading.looksOfMine(after, Limit.of(limit));
    }
}
