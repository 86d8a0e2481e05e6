package org.lianan.casework.intake.boundary;

import static org.lianan.authz.permission.Action.LEAD_REGISTER;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.lianan.authz.Requires;
import org.lianan.authz.command.Idempotent;

/** Slips of the 12315 line. */
@Path("slips")
@Idempotent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SlipResource {
    @Inject
    LeadHandling handling;

    @POST
    @Requires(LEAD_REGISTER)
    public Response split(@NotNull @Valid SplitSlip command) {
        var split = handling.split(command);
        return Response.created(URI.create("cases/" + split.caseId()))
                .entity(split)
                .build();
    }
}
