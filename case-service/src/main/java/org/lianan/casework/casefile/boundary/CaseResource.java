package org.lianan.casework.casefile.boundary;

import static org.lianan.authz.permission.Action.CASE_EDIT;
import static org.lianan.authz.permission.Action.CASE_LIST;
import static org.lianan.authz.permission.Action.CASE_READ;
import static org.lianan.authz.permission.Action.CASE_STEP_APPROVE;
import static org.lianan.authz.permission.Action.CASE_STEP_PROPOSE;
import static org.lianan.authz.permission.Action.CLOCK_SUSPEND;
import static org.lianan.authz.permission.Action.TEAM_ASSIGN;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Requires;
import org.lianan.authz.command.Idempotent;
import org.lianan.authz.page.Limit;
import org.lianan.authz.page.Page;
import org.lianan.authz.permission.Standing;
import org.lianan.casework.casefile.control.Register;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.casefile.entity.CaseState;

/** Cases and the steps of their life; each step is sent to the sub-resource that is named after it. */
@Path("cases")
@Idempotent
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
public class CaseResource {
    @Inject
    CaseReading reading;

    @Inject
    FilingHandling filing;

    @Inject
    CaseHandling handling;

    @GET
    @Requires(CASE_LIST)
    public Page<CaseRow> list(
            @QueryParam("state") @Nullable CaseState state,
            @QueryParam("standing") @Nullable Standing standing,
            @QueryParam("query") @Nullable String query,
            @QueryParam("province") @Nullable String province,
            @QueryParam("placeRole") Register.@Nullable PlaceRole placeRole,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit) {
        var filter = new Register.Filter(state, standing, given(query), firstTwo(province), placeRole);
        return reading.list(filter, after, Limit.of(limit));
    }

    @GET
    @Path("{caseId}")
    @Requires(CASE_READ)
    public CaseView of(@PathParam("caseId") UUID caseId) {
        return reading.of(caseId);
    }

    @POST
    @Path("{caseId}/verification")
    @Requires(CASE_STEP_PROPOSE)
    public CaseView verify(@PathParam("caseId") UUID caseId, @HeaderParam("If-Match") @Nullable String ifMatch) {
        filing.verify(new CaseFileId(caseId), ifMatch);
        return reading.changed(caseId);
    }

    @POST
    @Path("{caseId}/filing-proposal")
    @Requires(CASE_STEP_PROPOSE)
    public CaseView proposeFiling(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ProposeFiling command) {
        filing.propose(new CaseFileId(caseId), ifMatch, command);
        return reading.changed(caseId);
    }

    @POST
    @Path("{caseId}/filing-approval")
    @Requires(CASE_STEP_APPROVE)
    public CaseView approveFiling(@PathParam("caseId") UUID caseId, @HeaderParam("If-Match") @Nullable String ifMatch) {
        filing.approve(new CaseFileId(caseId), ifMatch);
        return reading.changed(caseId);
    }

    @POST
    @Path("{caseId}/filing-refusal")
    @Requires(CASE_STEP_APPROVE)
    public CaseView refuseFiling(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RefuseProposal command) {
        filing.refuse(new CaseFileId(caseId), ifMatch, command);
        return reading.changed(caseId);
    }

    @POST
    @Path("{caseId}/non-filing-proposal")
    @Requires(CASE_STEP_PROPOSE)
    public CaseView proposeNonFiling(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ProposeNonFiling command) {
        filing.proposeNot(new CaseFileId(caseId), ifMatch, command);
        return reading.changed(caseId);
    }

    @POST
    @Path("{caseId}/non-filing-approval")
    @Requires(CASE_STEP_APPROVE)
    public CaseView approveNonFiling(
            @PathParam("caseId") UUID caseId, @HeaderParam("If-Match") @Nullable String ifMatch) {
        filing.approveNot(new CaseFileId(caseId), ifMatch);
        return reading.changed(caseId);
    }

    @POST
    @Path("{caseId}/non-filing-refusal")
    @Requires(CASE_STEP_APPROVE)
    public CaseView refuseNonFiling(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RefuseProposal command) {
        filing.refuseNot(new CaseFileId(caseId), ifMatch, command);
        return reading.changed(caseId);
    }

    @PUT
    @Path("{caseId}/team")
    @Requires(TEAM_ASSIGN)
    public CaseView assignTeam(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AssignTeam command) {
        handling.assignTeam(new CaseFileId(caseId), ifMatch, command);
        return reading.changed(caseId);
    }

    @POST
    @Path("{caseId}/investigation")
    @Requires(CASE_STEP_PROPOSE)
    public CaseView investigate(@PathParam("caseId") UUID caseId, @HeaderParam("If-Match") @Nullable String ifMatch) {
        handling.investigate(new CaseFileId(caseId), ifMatch);
        return reading.changed(caseId);
    }

    @POST
    @Path("{caseId}/suspension")
    @Requires(CLOCK_SUSPEND)
    public CaseView suspend(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Ground command) {
        handling.suspend(new CaseFileId(caseId), ifMatch, command);
        return reading.changed(caseId);
    }

    @POST
    @Path("{caseId}/resumption")
    @Requires(CLOCK_SUSPEND)
    public CaseView resume(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Ground command) {
        handling.resume(new CaseFileId(caseId), ifMatch, command);
        return reading.changed(caseId);
    }

    @PUT
    @Path("{caseId}/amounts")
    @Requires(CASE_EDIT)
    public CaseView stateAmounts(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid StateAmounts command) {
        handling.stateAmounts(new CaseFileId(caseId), ifMatch, command);
        return reading.changed(caseId);
    }

    @POST
    @Path("{caseId}/exclusions")
    @Requires(CASE_EDIT)
    public CaseView excludeTime(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ExcludeTime command) {
        handling.excludeTime(new CaseFileId(caseId), ifMatch, command);
        return reading.changed(caseId);
    }

    @POST
    @Path("{caseId}/extensions")
    @Requires(CASE_STEP_APPROVE)
    public CaseView extend(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ExtendPeriod command) {
        handling.extend(new CaseFileId(caseId), ifMatch, command);
        return reading.changed(caseId);
    }

    @POST
    @Path("{caseId}/closing-proposal")
    @Requires(CASE_STEP_PROPOSE)
    public CaseView proposeClosing(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ProposeClosing command) {
        handling.proposeClosing(new CaseFileId(caseId), ifMatch, command);
        return reading.changed(caseId);
    }

    @POST
    @Path("{caseId}/closing-approval")
    @Requires(CASE_STEP_APPROVE)
    public CaseView close(@PathParam("caseId") UUID caseId, @HeaderParam("If-Match") @Nullable String ifMatch) {
        handling.close(new CaseFileId(caseId), ifMatch);
        return reading.changed(caseId);
    }

    @POST
    @Path("{caseId}/closing-refusal")
    @Requires(CASE_STEP_APPROVE)
    public CaseView refuseClosing(
            @PathParam("caseId") UUID caseId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RefuseProposal command) {
        handling.refuseClosing(new CaseFileId(caseId), ifMatch, command);
        return reading.changed(caseId);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static @Nullable String firstTwo(@Nullable String divisionCode) {
        var code = given(divisionCode);
        return code == null || code.length() < 2 ? null : code.substring(0, 2);
    }
}
