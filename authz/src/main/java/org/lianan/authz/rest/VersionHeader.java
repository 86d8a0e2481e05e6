package org.lianan.authz.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.lianan.authz.command.Versioned;
import org.lianan.authz.command.Versions;

/** Every answer names its request; a versioned view names its version; nothing of the API is kept by caches. */
@Provider
public class VersionHeader implements ContainerResponseFilter {
    @Inject
    RequestId requestId;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle("X-Request-Id", requestId.id().toString());
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        if (response.getEntity() instanceof Versioned view) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, Versions.tag(view.version()));
        }
    }
}
