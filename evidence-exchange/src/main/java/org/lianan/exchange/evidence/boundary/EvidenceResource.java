package org.lianan.exchange.evidence.boundary;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Requires;
import org.lianan.authz.command.Idempotent;
import org.lianan.authz.page.Limit;
import org.lianan.authz.page.Page;
import org.lianan.authz.permission.Action;

/** The evidence of a case. */
@Path("cases/{caseId}/evidence")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EvidenceResource {

    @Inject
    EvidenceHandling handling;

    /** The fingerprint of content that an officer holds. */
    public record Fingerprint(@NotNull String sha256) {}

    @GET
    @Requires(Action.EVIDENCE_READ)
    public Page<EvidenceView> list(
            @PathParam("caseId") UUID caseId,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit) {
        return handling.list(caseId, after, Limit.of(limit));
    }

    @GET
    @Path("{evidenceId}")
    @Requires(Action.EVIDENCE_READ)
    public EvidenceView get(@PathParam("caseId") UUID caseId, @PathParam("evidenceId") UUID evidenceId) {
        return handling.get(caseId, evidenceId);
    }

    @POST
    @Idempotent
    @Requires(Action.EVIDENCE_ADD)
    public Response add(@PathParam("caseId") UUID caseId, @NotNull @Valid AddEvidence command) {
        return Response.status(Response.Status.CREATED)
                .entity(handling.add(caseId, command))
                .build();
    }

    @POST
    @Path("{evidenceId}/sealing")
    @Idempotent
    @Requires(Action.EVIDENCE_ADD)
    public EvidenceView seal(
            @PathParam("caseId") UUID caseId,
            @PathParam("evidenceId") UUID evidenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return handling.seal(caseId, evidenceId, ifMatch);
    }

    /** Whether content is sealed evidence of this case; a question, although it is posted. */
    @POST
    @Path("verification")
    @Requires(Action.EVIDENCE_READ)
    public EvidenceHandling.MatchView match(@PathParam("caseId") UUID caseId, @NotNull @Valid Fingerprint fingerprint) {
        return handling.match(caseId, fingerprint.sha256());
    }
}
