package org.lianan.exchange.evidence.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Requires;
import org.lianan.authz.permission.Action;
import org.lianan.authz.refusal.NotValid;
import org.lianan.authz.refusal.Sentence;

/**
 * The bytes of a file, in and out. What comes in is guarded by the digest that was announced, so that a repeat has no second
 * effect without an idempotency key.
 */
@Path("cases/{caseId}/evidence/{evidenceId}/files/{fileId}/content")
@RequestScoped
public class FileContentResource {

    private static final String UPLOAD_OFFSET = "Upload-Offset";
    private static final String UPLOAD_LENGTH = "Upload-Length";

    @Inject
    FileTransfer transfer;

    @Inject
    FileHandling files;

    @Context
    HttpServletRequest request;

    @PUT
    @Requires(Action.EVIDENCE_ADD)
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    public EvidenceView.FileView put(
            @PathParam("caseId") UUID caseId,
            @PathParam("evidenceId") UUID evidenceId,
            @PathParam("fileId") UUID fileId,
            @HeaderParam(UPLOAD_OFFSET) @Nullable String offset,
            InputStream bytes)
            throws IOException {
        var from = offset == null ? null : number(offset);
        var expected = transfer.expect(caseId, evidenceId, fileId, from, request.getContentLengthLong());
        return transfer.receive(expected, from, bytes);
    }

    /** From where an upload that broke off goes on. */
    @HEAD
    @Requires(Action.EVIDENCE_ADD)
    public Response head(
            @PathParam("caseId") UUID caseId,
            @PathParam("evidenceId") UUID evidenceId,
            @PathParam("fileId") UUID fileId)
            throws IOException {
        var progress = transfer.progress(caseId, evidenceId, fileId);
        return Response.ok()
                .header(UPLOAD_OFFSET, progress.received())
                .header(UPLOAD_LENGTH, progress.sizeBytes())
                .build();
    }

    /** The length is announced, so that content which breaks off cannot be taken for the whole. */
    @GET
    @Requires(Action.EVIDENCE_BYTES)
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response get(
            @PathParam("caseId") UUID caseId,
            @PathParam("evidenceId") UUID evidenceId,
            @PathParam("fileId") UUID fileId)
            throws IOException {
        var wanted = files.toDownload(caseId, evidenceId, fileId);
        var outgoing = transfer.open(wanted);
        return Response.ok((StreamingOutput) outgoing::sendTo, MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header(HttpHeaders.CONTENT_LENGTH, wanted.sizeBytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(wanted.name()))
                .header(
                        "Repr-Digest",
                        "sha-256=:"
                                + Base64.getEncoder()
                                        .encodeToString(wanted.digest().bytes()) + ":")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    /** RFC 6266: the name in UTF-8, percent-encoded; never shown in the page. */
    private static String attachment(String name) {
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A");
    }

    private static Long number(String offset) {
        try {
            long from = Long.parseLong(offset);
            if (from >= 0) return from;
        } catch (NumberFormatException notANumber) {
            throw notAnOffset();
        }
        throw notAnOffset();
    }

    private static NotValid notAnOffset() {
        return new NotValid(
                "", "OFFSET_NOT_VALID", Sentence.of("Upload-Offset 应为非负整数。", "Upload-Offset is a number from 0 on."));
    }
}
