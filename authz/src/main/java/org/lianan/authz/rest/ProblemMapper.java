package org.lianan.authz.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Turns whatever ends a request early into a problem. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    @Context
    HttpHeaders headers;

    @Inject
    RequestId requestId;

    @Override
    public Response toResponse(Throwable thrown) {
        return EarlyEnd.of(requestId, headers).answer(thrown);
    }
}
