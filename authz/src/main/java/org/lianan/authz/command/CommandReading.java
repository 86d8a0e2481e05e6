package org.lianan.authz.command;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.lianan.authz.refusal.TooLarge;

/** Reads JSON bodies up to a bound, and remembers what arrived for the idempotency of commands. */
@Provider
public class CommandReading implements ContainerRequestFilter, ReaderInterceptor {
    /** No form of the portal comes near it; files do not travel as JSON. */
    static final int LARGEST_BODY_BYTES = 1 << 20;

    @Inject
    ArrivedCommand command;

    @Override
    public void filter(ContainerRequestContext request) {
        command.arrived(
                request.getMethod(),
                request.getUriInfo().getRequestUri().getRawPath(),
                request.getHeaderString("Idempotency-Key"),
                request.getHeaderString("If-Match") != null);
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            var body = context.getInputStream().readNBytes(LARGEST_BODY_BYTES + 1);
            if (body.length > LARGEST_BODY_BYTES) {
                throw new TooLarge(LARGEST_BODY_BYTES);
            }
            if (body.length > 0) {
                InternetJson.check(body);
            }
            command.carries(body);
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }
}
