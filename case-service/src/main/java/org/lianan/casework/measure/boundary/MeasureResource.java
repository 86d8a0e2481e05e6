package org.lianan.casework.measure.boundary;

import static org.lianan.authz.permission.Action.CASE_READ;
import static org.lianan.authz.permission.Action.MEASURE_APPROVE;
import static org.lianan.authz.permission.Action.MEASURE_PROPOSE;

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

/** The measures of a case. */
@Path("cases/{caseId}/measures")
@Idempotent
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
public class MeasureResource {
    @Inject
    MeasureHandling handling;

    @GET
    @Requires(CASE_READ)
    public Page<MeasureView> list(@PathParam("caseId") UUID caseId) {
        return new Page<>(handling.of(new CaseFileId(caseId)), null);
    }

    @POST
    @Requires(MEASURE_PROPOSE)
    public Response take(@PathParam("caseId") UUID caseId, @NotNull @Valid TakeMeasure command) {
        var taken = handling.take(new CaseFileId(caseId), command);
        return Response.created(URI.create("cases/" + caseId + "/measures/" + taken.id()))
                .entity(taken)
                .build();
    }

    @POST
    @Path("{measureId}/approval")
    @Requires(MEASURE_APPROVE)
    public MeasureView approve(
            @PathParam("caseId") UUID caseId,
            @PathParam("measureId") UUID measureId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return handling.approve(new CaseFileId(caseId), measureId, ifMatch);
    }

    @POST
    @Path("{measureId}/extension")
    @Requires(MEASURE_APPROVE)
    public MeasureView extend(
            @PathParam("caseId") UUID caseId,
            @PathParam("measureId") UUID measureId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ExtendMeasure command) {
        return handling.extend(new CaseFileId(caseId), measureId, ifMatch, command);
    }

    @POST
    @Path("{measureId}/lifting")
    @Requires(MEASURE_APPROVE)
    public MeasureView lift(
            @PathParam("caseId") UUID caseId,
            @PathParam("measureId") UUID measureId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return handling.lift(new CaseFileId(caseId), measureId, ifMatch);
    }

    @POST
    @Path("{measureId}/platform-report")
    @Requires(MEASURE_PROPOSE)
    public MeasureView reportPlatform(
            @PathParam("caseId") UUID caseId,
            @PathParam("measureId") UUID measureId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReportPlatform command) {
        return handling.reportPlatform(new CaseFileId(caseId), measureId, ifMatch, command);
    }
}
