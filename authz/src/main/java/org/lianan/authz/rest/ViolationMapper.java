package org.lianan.authz.rest;

import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/** Sends broken constraints the way of all refusals; the server's own mapper would be nearer and answer in plain text. */
@Provider
public class ViolationMapper implements ExceptionMapper<ValidationException> {
    @Context
    Providers providers;

    @Override
    public Response toResponse(ValidationException violations) {
        return providers.getExceptionMapper(Throwable.class).toResponse(violations);
    }
}
