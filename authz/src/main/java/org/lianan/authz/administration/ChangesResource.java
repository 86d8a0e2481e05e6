package org.lianan.authz.administration;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Requires;
import org.lianan.authz.command.Idempotent;
import org.lianan.authz.permission.Action;

/** Invitations, moves and other roles, from the proposal to the second person's word. */
@Path("administration")
@Idempotent
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
public class ChangesResource {
    @Inject
    ChangeHandling handling;

    @GET
    @Path("changes")
    @Requires(Action.POSTINGS_READ)
    public Changes all() {
        return new Changes(handling.all());
    }

    @POST
    @Path("invitations")
    @Requires(Action.OFFICER_CHANGE_PROPOSE)
    public Response invite(@NotNull @Valid InviteOfficer command) {
        return Response.status(Response.Status.CREATED)
                .entity(handling.invite(command))
                .build();
    }

    @POST
    @Path("changes/{id}/approval")
    @Requires(Action.OFFICER_CHANGE_DECIDE)
    public ChangeView approve(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return handling.approve(id, ifMatch);
    }

    @POST
    @Path("changes/{id}/rejection")
    @Requires(Action.OFFICER_CHANGE_DECIDE)
    public ChangeView reject(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid GiveReason command) {
        return handling.reject(id, ifMatch, command.reason());
    }

    public record Changes(List<ChangeView> items) {}
}
