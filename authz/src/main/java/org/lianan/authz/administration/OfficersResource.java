package org.lianan.authz.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.lianan.authz.Requires;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.authz.command.Idempotent;
import org.lianan.authz.permission.Action;

/** The officers of the own agency, for those who answer for them. */
@Path("administration/officers")
@Idempotent
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
public class OfficersResource {
    @Inject
    SuspensionHandling suspension;

    @Inject
    ChangeHandling changes;

    @Inject
    CurrentCaller caller;

    @GET
    @Requires(Action.POSTINGS_READ)
    public PostedOfficers all() {
        return new PostedOfficers(
                suspension.all(),
                Action.OFFICER_CHANGE_PROPOSE.decide(caller.get()).isAllowed());
    }

    @POST
    @Path("{officer}/changes")
    @Requires(Action.OFFICER_CHANGE_PROPOSE)
    public Response propose(@PathParam("officer") String officer, @NotNull @Valid ProposeChange command) {
        return Response.status(Response.Status.CREATED)
                .entity(changes.propose(officer, command))
                .build();
    }

    @POST
    @Path("{officer}/suspension")
    @Requires(Action.OFFICER_SUSPEND)
    public PostedOfficer suspend(@PathParam("officer") String officer, @NotNull @Valid GiveReason command) {
        return suspension.suspend(officer, command.reason());
    }

    @POST
    @Path("{officer}/reinstatement")
    @Requires(Action.OFFICER_REINSTATE)
    public PostedOfficer reinstate(@PathParam("officer") String officer) {
        return suspension.reinstate(officer);
    }

    @POST
    @Path("{officer}/end-of-sessions")
    @Requires(Action.OFFICER_SUSPEND)
    public PostedOfficer endSessions(@PathParam("officer") String officer) {
        return suspension.endSessions(officer);
    }

    public record PostedOfficers(List<PostedOfficer> items, boolean mayInvite) {}
}
