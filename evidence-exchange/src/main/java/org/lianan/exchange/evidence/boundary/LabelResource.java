package org.lianan.exchange.evidence.boundary;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Requires;
import org.lianan.authz.command.Idempotent;
import org.lianan.authz.permission.Action;
import org.lianan.exchange.evidence.boundary.LabelHandling.ItemRef;
import org.lianan.exchange.evidence.boundary.LabelHandling.Labelled;

/** The label of an item: raised by a POST to it, lowered by a proposal that another person approves. */
@Path("cases/{caseId}/evidence/{evidenceId}/label")
@RequestScoped
@Idempotent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LabelResource {

    @Inject
    LabelHandling handling;

    @POST
    @Requires(Action.LABEL_RAISE)
    public Labelled raise(
            @PathParam("caseId") UUID caseId,
            @PathParam("evidenceId") UUID evidenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ChangeLabel command) {
        return handling.raise(new ItemRef(caseId, evidenceId, ifMatch), command);
    }

    @POST
    @Path("lowering")
    @Requires(Action.LABEL_LOWER_PROPOSE)
    public Labelled propose(
            @PathParam("caseId") UUID caseId,
            @PathParam("evidenceId") UUID evidenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ChangeLabel command) {
        return handling.proposeLowering(new ItemRef(caseId, evidenceId, ifMatch), command);
    }

    @POST
    @Path("approval")
    @Requires(Action.LABEL_LOWER_APPROVE)
    public Labelled approve(
            @PathParam("caseId") UUID caseId,
            @PathParam("evidenceId") UUID evidenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ChangeLabel.Decide command) {
        return handling.approveLowering(new ItemRef(caseId, evidenceId, ifMatch), command.reason());
    }

    @POST
    @Path("refusal")
    @Requires(Action.LABEL_LOWER_APPROVE)
    public Labelled refuse(
            @PathParam("caseId") UUID caseId,
            @PathParam("evidenceId") UUID evidenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ChangeLabel.Decide command) {
        return handling.refuseLowering(new ItemRef(caseId, evidenceId, ifMatch), command.reason());
    }
}
