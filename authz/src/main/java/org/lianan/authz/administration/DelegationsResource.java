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

/** Who stands in for whom. */
@Path("administration/delegations")
@Idempotent
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
public class DelegationsResource {
    @Inject
    DelegationHandling handling;

    @GET
    @Requires(Action.DELEGATIONS_READ)
    public DelegationList all() {
        return new DelegationList(handling.all());
    }

    @POST
    @Requires(Action.DELEGATION_MAKE)
    public Response make(@NotNull @Valid MakeDelegation command) {
        return Response.status(Response.Status.CREATED)
                .entity(handling.make(command))
                .build();
    }

    @POST
    @Path("{id}/end")
    @Requires(Action.DELEGATION_MAKE)
    public DelegationView end(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return handling.end(id, ifMatch);
    }

    public record DelegationList(List<DelegationView> items) {}
}
