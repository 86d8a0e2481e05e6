package org.lianan.authz.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Requires;
import org.lianan.authz.audit.AskedAddress;
import org.lianan.authz.audit.AuditEvent;
import org.lianan.authz.audit.RequestOnRecord;

/**
 * Around everything else at the gate: no answer goes out of which there is no event, not even where the request fitted
 * no operation.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class AuditFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    @Context
    ResourceInfo resource;

    @Context
    HttpHeaders headers;

    @Inject
    RequestId requestId;

    @Inject
    RequestOnRecord onRecord;

    @Override
    public void filter(ContainerRequestContext request) {
        var method = resource.getResourceMethod();
        var requires = method.getAnnotation(Requires.class);
        if (requires == null) {
            return; // the gate answers that there is nothing here
        }
        var parameters = request.getUriInfo().getPathParameters();
        onRecord.arrived(
                requestId.id(),
                new AuditEvent.What(
                        requires.value().name(),
                        AskedAddress.caseId(parameters),
                        AskedAddress.pattern(request.getMethod(), resource.getResourceClass(), method),
                        AskedAddress.ids(parameters)));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        try {
            if (!onRecord.hasArrived()) {
                onRecord.arrived(requestId.id(), nowhere(request.getMethod()));
            }
            onRecord.answered(response.getStatus(), code(response));
        } catch (RuntimeException unwritten) {
            var fault = EarlyEnd.of(requestId, headers).answer(unwritten);
            response.setStatus(fault.getStatus());
            response.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
            response.getHeaders().remove(HttpHeaders.ETAG);
            response.setEntity(fault.getEntity(), new Annotation[0], MediaType.valueOf(Problem.MEDIA_TYPE));
        }
    }

    /** Neither the address nor a method that nobody knows is repeated: both are what somebody typed. */
    private static AuditEvent.What nowhere(String method) {
        return new AuditEvent.What(
                "NO_OPERATION", null, (METHODS.contains(method) ? method : "OTHER") + " (no operation)", "");
    }

    private static @Nullable String code(ContainerResponseContext response) {
        if (response.getHeaders().containsKey("Idempotency-Replayed")) {
            return "REPEATED";
        }
        if (!(response.getEntity() instanceof String text)
                || response.getMediaType() == null
                || !MediaType.valueOf(Problem.MEDIA_TYPE).isCompatible(response.getMediaType())) {
            return null;
        }
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject().getString("code", null);
        } catch (JsonException notAProblem) {
            return null;
        }
    }
}
