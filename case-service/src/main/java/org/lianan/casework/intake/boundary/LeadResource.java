package org.lianan.casework.intake.boundary;

import static org.lianan.authz.permission.Action.LEAD_FORWARD;
import static org.lianan.authz.permission.Action.LEAD_REGISTER;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.lianan.authz.Requires;
import org.lianan.authz.command.Idempotent;
import org.lianan.casework.casefile.boundary.CaseReading;
import org.lianan.casework.casefile.entity.CaseFileId;

/** Leads that become cases, here or at another agency. */
@Path("cases")
@Idempotent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LeadResource {
    @Inject
    LeadHandling handling;

    @Inject
    LeadForwarding forwarding;

    @Inject
    CaseReading reading;

    @POST
    @Requires(LEAD_REGISTER)
    public Response open(@NotNull @Valid OpenCase command) {
        var opened = handling.open(command).id().uuid();
        return Response.created(URI.create("cases/" + opened))
                .entity(reading.changed(opened))
                .build();
    }

    @POST
    @Path("{caseId}/lead-forwardings")
    @Requires(LEAD_FORWARD)
    public Response forward(@PathParam("caseId") UUID caseId, @NotNull @Valid ForwardLead command) {
        var forwarded = forwarding.forward(new CaseFileId(caseId), command);
        return Response.created(URI.create("cases/" + forwarded.caseId()))
                .entity(forwarded)
                .build();
    }
}
