package org.lianan.casework.sharing.boundary;

import static org.lianan.authz.permission.Action.CASE_LOOKS;
import static org.lianan.authz.permission.Action.GRANT_ANSWER;
import static org.lianan.authz.permission.Action.GRANT_APPROVE;
import static org.lianan.authz.permission.Action.GRANT_PROPOSE;
import static org.lianan.authz.permission.Action.GRANT_READ;
import static org.lianan.authz.permission.Action.GRANT_REVOKE;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Requires;
import org.lianan.authz.command.Idempotent;
import org.lianan.authz.page.Page;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.sharing.entity.GrantId;

/** The shares of a case; each step is a POST to the sub-resource that is named after it. */
@Path("cases/{caseId}/grants")
@Idempotent
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
@RequestScoped
public class GrantResource {
    @Inject
    ProposingHandling proposing;

    @Inject
    GrantHandling handling;

    @GET
    @Requires(GRANT_READ)
    public Page<GrantView> list(@PathParam("caseId") UUID caseId) {
        return proposing.of(new CaseFileId(caseId));
    }

    @GET
    @Path("{grantId}")
    @Requires(GRANT_READ)
    public GrantView get(@PathParam("caseId") UUID caseId, @PathParam("grantId") UUID grantId) {
        return handling.of(new CaseFileId(caseId), new GrantId(grantId));
    }

    @GET
    @Path("{grantId}/receipt")
    @Requires(CASE_LOOKS)
    public Receipt receipt(@PathParam("caseId") UUID caseId, @PathParam("grantId") UUID grantId) {
        return handling.receipt(new CaseFileId(caseId), new GrantId(grantId));
    }

    @POST
    @Requires(GRANT_PROPOSE)
    public Response propose(@PathParam("caseId") UUID caseId, @NotNull @Valid ProposeGrant command) {
        return Response.status(Response.Status.CREATED)
                .entity(proposing.propose(new CaseFileId(caseId), command))
                .build();
    }

    @POST
    @Path("{grantId}/approval")
    @Requires(GRANT_APPROVE)
    public GrantView approve(
            @PathParam("caseId") UUID caseId,
            @PathParam("grantId") UUID grantId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return handling.approve(GrantRef.of(caseId, grantId, ifMatch));
    }

    @POST
    @Path("{grantId}/acceptance")
    @Requires(GRANT_ANSWER)
    public GrantView accept(
            @PathParam("caseId") UUID caseId,
            @PathParam("grantId") UUID grantId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return handling.accept(GrantRef.of(caseId, grantId, ifMatch));
    }

    @POST
    @Path("{grantId}/rejection")
    @Requires(GRANT_ANSWER)
    public GrantView reject(
            @PathParam("caseId") UUID caseId,
            @PathParam("grantId") UUID grantId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid GiveReason command) {
        return handling.reject(GrantRef.of(caseId, grantId, ifMatch), command);
    }

    @POST
    @Path("{grantId}/withdrawal")
    @Requires(GRANT_REVOKE)
    public GrantView withdraw(
            @PathParam("caseId") UUID caseId,
            @PathParam("grantId") UUID grantId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @Nullable WithdrawGrant command) {
        return handling.withdraw(GrantRef.of(caseId, grantId, ifMatch), command);
    }

    @POST
    @Path("{grantId}/revocation")
    @Requires(GRANT_REVOKE)
    public GrantView revoke(
            @PathParam("caseId") UUID caseId,
            @PathParam("grantId") UUID grantId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid GiveReason command) {
        return handling.revoke(GrantRef.of(caseId, grantId, ifMatch), command);
    }
}
