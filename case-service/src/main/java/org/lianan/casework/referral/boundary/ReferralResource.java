package org.lianan.casework.referral.boundary;

import static org.lianan.authz.permission.Action.REFERRAL_APPROVE;
import static org.lianan.authz.permission.Action.REFERRAL_FILE_OR_NOT;
import static org.lianan.authz.permission.Action.REFERRAL_FLAG;
import static org.lianan.authz.permission.Action.REFERRAL_HANDLE;
import static org.lianan.authz.permission.Action.REFERRAL_OBJECT;
import static org.lianan.authz.permission.Action.REFERRAL_READ;
import static org.lianan.authz.permission.Action.REFERRAL_SEND;
import static org.lianan.authz.permission.Action.REFERRAL_SUBMIT;
import static org.lianan.authz.permission.Action.TASK_GROUP_APPOINT;

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
import org.lianan.casework.referral.entity.ReferralId;

/** The referrals of a case to the police; each step is a POST to the sub-resource that is named after it. */
@Path("cases/{caseId}/referrals")
@Idempotent
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
public class ReferralResource {
    @Inject
    ReferralReading reading;

    @Inject
    BureauHandling bureau;

    @Inject
    SendingHandling sending;

    @Inject
    PoliceHandling police;

    @GET
    @Requires(REFERRAL_READ)
    public Page<ReferralView> list(@PathParam("caseId") UUID caseId) {
        return reading.of(new CaseFileId(caseId));
    }

    @GET
    @Path("{referralId}")
    @Requires(REFERRAL_READ)
    public ReferralView get(@PathParam("caseId") UUID caseId, @PathParam("referralId") UUID referralId) {
        return reading.of(new CaseFileId(caseId), new ReferralId(referralId));
    }

    @POST
    @Requires(REFERRAL_FLAG)
    public Response flag(@PathParam("caseId") UUID caseId, @NotNull @Valid FlagReferral command) {
        return Response.status(Response.Status.CREATED)
                .entity(bureau.flag(new CaseFileId(caseId), command))
                .build();
    }

    @POST
    @Path("{referralId}/task-group")
    @Requires(TASK_GROUP_APPOINT)
    public ReferralView appoint(
            @PathParam("caseId") UUID caseId,
            @PathParam("referralId") UUID referralId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AppointTaskGroup command) {
        return bureau.appoint(ReferralRef.of(caseId, referralId, ifMatch), command);
    }

    @POST
    @Path("{referralId}/report")
    @Requires(REFERRAL_SUBMIT)
    public ReferralView report(
            @PathParam("caseId") UUID caseId,
            @PathParam("referralId") UUID referralId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WriteReport command) {
        return bureau.report(ReferralRef.of(caseId, referralId, ifMatch), command);
    }

    @POST
    @Path("{referralId}/report-signature")
    @Requires(REFERRAL_SUBMIT)
    public ReferralView sign(
            @PathParam("caseId") UUID caseId,
            @PathParam("referralId") UUID referralId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return bureau.sign(ReferralRef.of(caseId, referralId, ifMatch));
    }

    @POST
    @Path("{referralId}/approval")
    @Requires(REFERRAL_APPROVE)
    public ReferralView approve(
            @PathParam("caseId") UUID caseId,
            @PathParam("referralId") UUID referralId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return bureau.approve(ReferralRef.of(caseId, referralId, ifMatch));
    }

    @POST
    @Path("{referralId}/non-approval")
    @Requires(REFERRAL_APPROVE)
    public ReferralView notApprove(
            @PathParam("caseId") UUID caseId,
            @PathParam("referralId") UUID referralId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid GiveReason command) {
        return bureau.notApprove(ReferralRef.of(caseId, referralId, ifMatch), command);
    }

    @POST
    @Path("{referralId}/papers")
    @Requires(REFERRAL_SEND)
    public ReferralView put(
            @PathParam("caseId") UUID caseId,
            @PathParam("referralId") UUID referralId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PutPaper command) {
        return sending.put(ReferralRef.of(caseId, referralId, ifMatch), command);
    }

    @POST
    @Path("{referralId}/sending")
    @Requires(REFERRAL_SEND)
    public ReferralView send(
            @PathParam("caseId") UUID caseId,
            @PathParam("referralId") UUID referralId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SendReferral command) {
        return sending.send(ReferralRef.of(caseId, referralId, ifMatch), command);
    }

    @POST
    @Path("{referralId}/supplement")
    @Requires(REFERRAL_SEND)
    public ReferralView supply(
            @PathParam("caseId") UUID caseId,
            @PathParam("referralId") UUID referralId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @Nullable SupplyPapers command) {
        return sending.supply(
                ReferralRef.of(caseId, referralId, ifMatch), command == null ? SupplyPapers.none() : command);
    }

    @POST
    @Path("{referralId}/handover")
    @Requires(REFERRAL_SEND)
    public ReferralView handOver(
            @PathParam("caseId") UUID caseId,
            @PathParam("referralId") UUID referralId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid HandOver command) {
        return sending.handOver(ReferralRef.of(caseId, referralId, ifMatch), command);
    }

    @POST
    @Path("{referralId}/reconsideration")
    @Requires(REFERRAL_OBJECT)
    public ReferralView askReconsideration(
            @PathParam("caseId") UUID caseId,
            @PathParam("referralId") UUID referralId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid GiveReason command) {
        return sending.askReconsideration(ReferralRef.of(caseId, referralId, ifMatch), command);
    }

    @POST
    @Path("{referralId}/supervision-request")
    @Requires(REFERRAL_OBJECT)
    public ReferralView requestSupervision(
            @PathParam("caseId") UUID caseId,
            @PathParam("referralId") UUID referralId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid GiveReason command) {
        return sending.requestSupervision(ReferralRef.of(caseId, referralId, ifMatch), command);
    }

    @POST
    @Path("{referralId}/admin-resumption")
    @Requires(REFERRAL_OBJECT)
    public ReferralView resumeAdministrative(
            @PathParam("caseId") UUID caseId,
            @PathParam("referralId") UUID referralId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return sending.resumeAdministrative(ReferralRef.of(caseId, referralId, ifMatch));
    }

    @POST
    @Path("{referralId}/receipt")
    @Requires(REFERRAL_HANDLE)
    public ReferralView receive(
            @PathParam("caseId") UUID caseId,
            @PathParam("referralId") UUID referralId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SignReceipt command) {
        return police.receive(ReferralRef.of(caseId, referralId, ifMatch), command);
    }

    @POST
    @Path("{referralId}/supplement-request")
    @Requires(REFERRAL_HANDLE)
    public ReferralView askSupplement(
            @PathParam("caseId") UUID caseId,
            @PathParam("referralId") UUID referralId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AskSupplement command) {
        return police.askSupplement(ReferralRef.of(caseId, referralId, ifMatch), command);
    }

    @POST
    @Path("{referralId}/forwarding")
    @Requires(REFERRAL_HANDLE)
    public ReferralView forward(
            @PathParam("caseId") UUID caseId,
            @PathParam("referralId") UUID referralId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ForwardReferral command) {
        return police.forward(ReferralRef.of(caseId, referralId, ifMatch), command);
    }

    @POST
    @Path("{referralId}/out-of-remit")
    @Requires(REFERRAL_HANDLE)
    public ReferralView declareOutOfRemit(
            @PathParam("caseId") UUID caseId,
            @PathParam("referralId") UUID referralId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DeclareOutOfRemit command) {
        return police.declareOutOfRemit(ReferralRef.of(caseId, referralId, ifMatch), command);
    }

    @POST
    @Path("{referralId}/filing")
    @Requires(REFERRAL_FILE_OR_NOT)
    public ReferralView file(
            @PathParam("caseId") UUID caseId,
            @PathParam("referralId") UUID referralId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid TellFiling command) {
        return police.file(ReferralRef.of(caseId, referralId, ifMatch), command);
    }

    @POST
    @Path("{referralId}/non-filing")
    @Requires(REFERRAL_FILE_OR_NOT)
    public ReferralView notFile(
            @PathParam("caseId") UUID caseId,
            @PathParam("referralId") UUID referralId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid TellRefusal command) {
        return police.notFile(ReferralRef.of(caseId, referralId, ifMatch), command);
    }

    @POST
    @Path("{referralId}/reconsideration-refusal")
    @Requires(REFERRAL_FILE_OR_NOT)
    public ReferralView uphold(
            @PathParam("caseId") UUID caseId,
            @PathParam("referralId") UUID referralId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid TellRefusal command) {
        return police.uphold(ReferralRef.of(caseId, referralId, ifMatch), command);
    }

    @POST
    @Path("{referralId}/handover-receipt")
    @Requires(REFERRAL_HANDLE)
    public ReferralView signHandover(
            @PathParam("caseId") UUID caseId,
            @PathParam("referralId") UUID referralId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SignHandover command) {
        return police.signHandover(ReferralRef.of(caseId, referralId, ifMatch), command);
    }
}
