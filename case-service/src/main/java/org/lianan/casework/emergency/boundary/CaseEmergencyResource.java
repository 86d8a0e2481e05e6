package org.lianan.casework.emergency.boundary;

import static org.lianan.authz.permission.Action.EMERGENCY_REVIEW;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Requires;
import org.lianan.authz.command.Idempotent;
import org.lianan.authz.page.Page;
import org.lianan.casework.casefile.entity.CaseFileId;

/** The emergencies in which others have read a case, for the leaders who answer for it. */
@Path("cases/{caseId}/emergencies")
@Idempotent
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
@RequestScoped
public class CaseEmergencyResource {
    @Inject
    EmergencyHandling handling;

    @Inject
    EmergencyReading reading;

    @GET
    @Requires(EMERGENCY_REVIEW)
    public Page<EmergencyView> of(@PathParam("caseId") UUID caseId) {
        return reading.of(new CaseFileId(caseId));
    }

    @POST
    @Path("{emergencyId}/review")
    @Requires(EMERGENCY_REVIEW)
    public EmergencyView review(
            @PathParam("caseId") UUID caseId,
            @PathParam("emergencyId") UUID emergencyId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReviewEmergency command) {
        return handling.reviewForLead(new CaseFileId(caseId), emergencyId, ifMatch, command);
    }
}
