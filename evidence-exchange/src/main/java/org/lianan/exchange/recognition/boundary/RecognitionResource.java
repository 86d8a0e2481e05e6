package org.lianan.exchange.recognition.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Requires;
import org.lianan.authz.command.Idempotent;
import org.lianan.authz.permission.Action;
import org.lianan.exchange.evidence.boundary.RecognitionView;

/** The mutual recognition of an evidence item. */
@Path("cases/{caseId}/evidence")
@RequestScoped
@Idempotent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RecognitionResource {

    @Inject
    RecognitionHandling handling;

    @POST
    @Path("{evidenceId}/offers")
    @Requires(Action.EVIDENCE_OFFER)
    public Response offer(
            @PathParam("caseId") UUID caseId,
            @PathParam("evidenceId") UUID evidenceId,
            @NotNull @Valid OfferEvidence command) {
        return Response.status(Response.Status.CREATED)
                .entity(handling.offer(caseId, evidenceId, command))
                .build();
    }

    @POST
    @Path("{evidenceId}/recognitions/{recognitionId}/review")
    @Requires(Action.EVIDENCE_RECOGNISE)
    public RecognitionView review(
            @PathParam("caseId") UUID caseId,
            @PathParam("evidenceId") UUID evidenceId,
            @PathParam("recognitionId") UUID recognitionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReviewEvidence command) {
        return handling.review(caseId, evidenceId, recognitionId, command, ifMatch);
    }

    @POST
    @Path("{evidenceId}/supplement")
    @Requires(Action.EVIDENCE_OFFER)
    public Response supplement(
            @PathParam("caseId") UUID caseId,
            @PathParam("evidenceId") UUID evidenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SupplementEvidence command) {
        return Response.status(Response.Status.CREATED)
                .entity(handling.supplement(caseId, evidenceId, command, ifMatch))
                .build();
    }
}
