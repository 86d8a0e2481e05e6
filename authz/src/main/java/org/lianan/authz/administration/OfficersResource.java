package org.lianan.authz.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.lianan.authz.Requires;
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
    OwnOfficers officers;

    @Inject
    SuspensionHandling suspension;

    @GET
    @Requires(Action.POSTINGS_READ)
    @Transactional
    public PostedOfficers all() {
        return new PostedOfficers(officers.all().stream().map(PostedOfficer::of).toList());
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

    public record PostedOfficers(List<PostedOfficer> items) {}
}
