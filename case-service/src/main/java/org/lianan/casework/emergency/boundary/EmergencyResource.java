package org.lianan.casework.emergency.boundary;

import static org.lianan.authz.permission.Action.EMERGENCY_AUDIT;
import static org.lianan.authz.permission.Action.EMERGENCY_CLOSE;
import static org.lianan.authz.permission.Action.EMERGENCY_LIST;
import static org.lianan.authz.permission.Action.EMERGENCY_OPEN;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Requires;
import org.lianan.authz.command.Idempotent;
import org.lianan.authz.page.Limit;
import org.lianan.authz.page.Page;

/** Emergencies (紧急查阅) across cases; a case is named by its number, for its opener cannot see it yet. */
@Path("emergencies")
@Idempotent
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
@RequestScoped
public class EmergencyResource {
    @Inject
    EmergencyHandling handling;

    @Inject
    EmergencyReading reading;

    @GET
    @Requires(EMERGENCY_LIST)
    public Page<EmergencyView> list(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable Integer limit) {
        return reading.list(after, Limit.of(limit));
    }

    @POST
    @Requires(EMERGENCY_OPEN)
    public Response open(@NotNull @Valid OpenEmergency command) {
        return Response.status(Response.Status.CREATED)
                .entity(handling.open(command))
                .build();
    }

    @POST
    @Path("{id}/closing")
    @Requires(EMERGENCY_CLOSE)
    public EmergencyView close(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return handling.close(id, ifMatch);
    }

    @POST
    @Path("{id}/audit-review")
    @Requires(EMERGENCY_AUDIT)
    public EmergencyView review(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReviewEmergency command) {
        return handling.reviewForAudit(id, ifMatch, command);
    }
}
