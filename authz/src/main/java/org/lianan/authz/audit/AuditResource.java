package org.lianan.authz.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Requires;
import org.lianan.authz.command.Idempotent;
import org.lianan.authz.page.Limit;
import org.lianan.authz.page.Page;
import org.lianan.authz.permission.Action;
import org.lianan.authz.refusal.Malformed;

/** The audit trail for auditors (审计员): search, verification, export. */
@Path("audit")
@RequestScoped
@Idempotent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AuditResource {
    private static final int LONGEST_FILTER = 64;

    @Inject
    AuditReading reading;

    @Inject
    Verifying verifying;

    @Inject
    Exporting exporting;

    /** What to export; as for the search. */
    public record NewExport(
            @Nullable @Size(max = LONGEST_FILTER) String officer,
            @Nullable @Size(max = LONGEST_FILTER) String action,
            @Nullable @Size(max = LONGEST_FILTER) String outcome,
            @Nullable @Size(max = LONGEST_FILTER) String caseNumber,
            @Nullable OffsetDateTime from,
            @Nullable OffsetDateTime to) {}

    @GET
    @Path("events")
    @Requires(Action.AUDIT_READ)
    public Page<AuditReading.EventView> events(
            @QueryParam("officer") @Nullable String officer,
            @QueryParam("action") @Nullable String action,
            @QueryParam("outcome") @Nullable String outcome,
            @QueryParam("caseNumber") @Nullable String caseNumber,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit) {
        var search =
                new AuditReading.Search(officer, action, outcome, caseNumber, moment("from", from), moment("to", to));
        return reading.events(search, after, Limit.of(limit));
    }

    @GET
    @Path("verification")
    @Requires(Action.AUDIT_READ)
    public Verification verification() {
        return verifying.verify();
    }

    @POST
    @Path("exports")
    @Requires(Action.AUDIT_EXPORT)
    public Exporting.ExportView export(@Valid @NotNull NewExport wanted) {
        return exporting.export(new AuditReading.Search(
                wanted.officer(),
                wanted.action(),
                wanted.outcome(),
                wanted.caseNumber(),
                wanted.from() == null ? null : wanted.from().toInstant(),
                wanted.to() == null ? null : wanted.to().toInstant()));
    }

    @GET
    @Path("exports/{exportId}")
    @Requires(Action.AUDIT_EXPORT)
    public Exporting.ExportView export(@PathParam("exportId") UUID exportId) {
        return exporting.view(exporting.find(exportId));
    }

    /** The lines; the length is announced, so that what breaks off cannot be taken for the whole. */
    @GET
    @Path("exports/{exportId}/content")
    @Requires(Action.AUDIT_EXPORT)
    @Produces("application/jsonl")
    public Response content(@PathParam("exportId") UUID exportId) {
        var export = exporting.find(exportId);
        StreamingOutput lines = out -> exporting.write(export, out);
        return Response.ok(lines)
                .header(HttpHeaders.CONTENT_LENGTH, export.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + export.fileName() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static @Nullable Instant moment(String parameter, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException unreadable) {
            throw new Malformed(parameter);
        }
    }
}
