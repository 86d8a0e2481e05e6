package org.lianan.casework.casefile.boundary;

import static org.lianan.authz.permission.Action.CASE_LIST;

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

/** The cases in which the caller's agency took part and does no longer: number, lead, from when to when, and why not. */
@Path("former-cases")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class FormerCasesResource {
    @Inject
    FormerCasesReading reading;

    @GET
    @Requires(CASE_LIST)
    public Page<Tombstone> list(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable Integer limit) {
        return reading.list(after, Limit.of(limit));
    }

    @GET
    @Path("{id}")
    @Requires(CASE_LIST)
    public Tombstone get(@PathParam("id") UUID id) {
        return reading.of(id);
    }
}
