package org.lianan.authz.rest;

import jakarta.inject.Inject;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The same for forms: the server brings a mapper of its own for them, and the nearer type wins. */
@Provider
public class InvalidFormMapper implements ExceptionMapper<ValidationException> {
    @Context
    HttpHeaders headers;

    @Inject
    RequestId requestId;

    @Override
    public Response toResponse(ValidationException invalid) {
        return EarlyEnd.of(requestId, headers).answer(invalid);
    }
}
