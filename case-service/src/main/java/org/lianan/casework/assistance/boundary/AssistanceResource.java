package org.lianan.casework.assistance.boundary;

import static org.lianan.authz.permission.Action.ANSWER_APPROVE;
import static org.lianan.authz.permission.Action.ANSWER_DRAFT;
import static org.lianan.authz.permission.Action.LETTER_CONFIRM;
import static org.lianan.authz.permission.Action.LETTER_DRAFT;
import static org.lianan.authz.permission.Action.LETTER_READ;
import static org.lianan.authz.permission.Action.LETTER_RECEIVE;
import static org.lianan.authz.permission.Action.LETTER_SEND;
import static org.lianan.authz.permission.Action.LETTER_WITHDRAW;

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
import org.lianan.casework.assistance.entity.AssistanceRequestId;
import org.lianan.casework.casefile.entity.CaseFileId;

/** The letters of assistance of a case; each step is a POST to the sub-resource that is named after it. */
@Path("cases/{caseId}/assistance-requests")
@Idempotent
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
@RequestScoped
public class AssistanceResource {
    @Inject
    AssistanceReading reading;

    @Inject
    DraftingHandling drafting;

    @Inject
    AssistanceHandling handling;

    @Inject
    AnswerHandling answering;

    @GET
    @Requires(LETTER_READ)
    public Page<AssistanceView> list(@PathParam("caseId") UUID caseId) {
        return reading.of(new CaseFileId(caseId));
    }

    @GET
    @Path("{requestId}")
    @Requires(LETTER_READ)
    public AssistanceView get(@PathParam("caseId") UUID caseId, @PathParam("requestId") UUID requestId) {
        return reading.of(new CaseFileId(caseId), new AssistanceRequestId(requestId));
    }

    @POST
    @Requires(LETTER_DRAFT)
    public Response draft(@PathParam("caseId") UUID caseId, @NotNull @Valid DraftLetter command) {
        return Response.status(Response.Status.CREATED)
                .entity(drafting.draft(new CaseFileId(caseId), command))
                .build();
    }

    @POST
    @Path("{requestId}/sending")
    @Requires(LETTER_SEND)
    public AssistanceView send(
            @PathParam("caseId") UUID caseId,
            @PathParam("requestId") UUID requestId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return handling.send(LetterRef.of(caseId, requestId, ifMatch));
    }

    @POST
    @Path("{requestId}/receipt")
    @Requires(LETTER_RECEIVE)
    public AssistanceView receive(
            @PathParam("caseId") UUID caseId,
            @PathParam("requestId") UUID requestId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @Nullable ReceiveLetter command) {
        return answering.receive(LetterRef.of(caseId, requestId, ifMatch), command);
    }

    @POST
    @Path("{requestId}/refusal")
    @Requires(LETTER_RECEIVE)
    public AssistanceView refuse(
            @PathParam("caseId") UUID caseId,
            @PathParam("requestId") UUID requestId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RefuseLetter command) {
        return answering.refuse(LetterRef.of(caseId, requestId, ifMatch), command);
    }

    @POST
    @Path("{requestId}/extension")
    @Requires(LETTER_RECEIVE)
    public AssistanceView extend(
            @PathParam("caseId") UUID caseId,
            @PathParam("requestId") UUID requestId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ExtendLetter command) {
        return answering.extend(LetterRef.of(caseId, requestId, ifMatch), command);
    }

    @POST
    @Path("{requestId}/answer")
    @Requires(ANSWER_DRAFT)
    public AssistanceView answer(
            @PathParam("caseId") UUID caseId,
            @PathParam("requestId") UUID requestId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AnswerLetter command) {
        return answering.answer(LetterRef.of(caseId, requestId, ifMatch), command);
    }

    @POST
    @Path("{requestId}/answer-approval")
    @Requires(ANSWER_APPROVE)
    public AssistanceView approve(
            @PathParam("caseId") UUID caseId,
            @PathParam("requestId") UUID requestId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answering.approve(LetterRef.of(caseId, requestId, ifMatch));
    }

    @POST
    @Path("{requestId}/confirmation")
    @Requires(LETTER_CONFIRM)
    public AssistanceView confirm(
            @PathParam("caseId") UUID caseId,
            @PathParam("requestId") UUID requestId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return handling.confirm(LetterRef.of(caseId, requestId, ifMatch));
    }

    @POST
    @Path("{requestId}/return")
    @Requires(LETTER_CONFIRM)
    public AssistanceView giveBack(
            @PathParam("caseId") UUID caseId,
            @PathParam("requestId") UUID requestId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReturnAnswer command) {
        return handling.giveBack(LetterRef.of(caseId, requestId, ifMatch), command);
    }

    @POST
    @Path("{requestId}/withdrawal")
    @Requires(LETTER_WITHDRAW)
    public AssistanceView withdraw(
            @PathParam("caseId") UUID caseId,
            @PathParam("requestId") UUID requestId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @Nullable WithdrawLetter command) {
        return handling.withdraw(LetterRef.of(caseId, requestId, ifMatch), command);
    }
}
