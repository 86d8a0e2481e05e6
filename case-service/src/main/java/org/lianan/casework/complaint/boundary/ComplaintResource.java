package org.lianan.casework.complaint.boundary;

import static org.lianan.authz.permission.Action.COMPLAINT_HANDLE;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Requires;
import org.lianan.authz.command.Idempotent;
import org.lianan.casework.casefile.boundary.ComplaintInCase;
import org.lianan.casework.casefile.entity.CaseFileId;

/** The complaint beside a case. */
@Path("cases/{caseId}/complaint")
@Idempotent
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
public class ComplaintResource {
    @Inject
    ComplaintHandling handling;

    @POST
    @Path("acceptance")
    @Requires(COMPLAINT_HANDLE)
    public ComplaintInCase.Brief accept(
            @PathParam("caseId") UUID caseId, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return handling.accept(new CaseFileId(caseId), ifMatch);
    }

    @POST
    @Path("refusal")
    @Requires(COMPLAINT_HANDLE)
    public ComplaintInCase.Brief refuse(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RefuseComplaint command) {
        return handling.refuse(new CaseFileId(caseId), ifMatch, command);
    }

    @POST
    @Path("mediation-end")
    @Requires(COMPLAINT_HANDLE)
    public ComplaintInCase.Brief endMediation(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid EndMediation command) {
        return handling.endMediation(new CaseFileId(caseId), ifMatch, command);
    }
}
