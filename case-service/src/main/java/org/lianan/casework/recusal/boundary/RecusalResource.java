package org.lianan.casework.recusal.boundary;

import static org.lianan.authz.permission.Action.CASE_READ;
import static org.lianan.authz.permission.Action.RECUSAL_DECIDE;
import static org.lianan.authz.permission.Action.RECUSAL_REQUEST;

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
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Requires;
import org.lianan.authz.command.Idempotent;
import org.lianan.authz.page.Page;
import org.lianan.casework.casefile.entity.CaseFileId;

/** The recusals of a case, as far as they concern the caller's agency. */
@Path("cases/{caseId}/recusals")
@Idempotent
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
public class RecusalResource {
    @Inject
    RecusalHandling handling;

    @GET
    @Requires(CASE_READ)
    public Page<RecusalView> list(@PathParam("caseId") UUID caseId) {
        return new Page<>(handling.of(new CaseFileId(caseId)), null);
    }

    @POST
    @Requires(RECUSAL_REQUEST)
    public Response request(@PathParam("caseId") UUID caseId, @NotNull @Valid RequestRecusal command) {
        var requested = handling.request(new CaseFileId(caseId), command);
        return Response.created(URI.create("cases/" + caseId + "/recusals/" + requested.id()))
                .entity(requested)
                .build();
    }

    @POST
    @Path("{recusalId}/granting")
    @Requires(RECUSAL_DECIDE)
    public RecusalView grant(
            @PathParam("caseId") UUID caseId,
            @PathParam("recusalId") UUID recusalId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DecideRecusal command) {
        return handling.grant(new CaseFileId(caseId), recusalId, ifMatch, command);
    }

    @POST
    @Path("{recusalId}/refusal")
    @Requires(RECUSAL_DECIDE)
    public RecusalView refuse(
            @PathParam("caseId") UUID caseId,
            @PathParam("recusalId") UUID recusalId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DecideRecusal command) {
        return handling.refuse(new CaseFileId(caseId), recusalId, ifMatch, command);
    }

    @POST
    @Path("{recusalId}/revocation")
    @Requires(RECUSAL_DECIDE)
    public RecusalView revoke(
            @PathParam("caseId") UUID caseId,
            @PathParam("recusalId") UUID recusalId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DecideRecusal command) {
        return handling.revoke(new CaseFileId(caseId), recusalId, ifMatch, command);
    }
}
