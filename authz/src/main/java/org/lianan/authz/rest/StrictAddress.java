package org.lianan.authz.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.lianan.authz.command.InternetJson;
import org.lianan.authz.refusal.Malformed;
import org.lianan.authz.refusal.NotFound;

/**
 * An address has one meaning: a parameter that stands in it twice is read differently by the portal and by whatever
 * stands before it (ASVS 5.0, 15.3.7), and what is no text finds nothing.
 */
@Provider
public class StrictAddress implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        var address = request.getUriInfo();
        if (!isText(address.getPathParameters())) {
            throw new NotFound();
        }
        var query = address.getQueryParameters();
        if (!isText(query) || query.values().stream().anyMatch(values -> values.size() > 1)) {
            throw new Malformed("query");
        }
    }

    private static boolean isText(MultivaluedMap<String, String> parameters) {
        return parameters.values().stream().flatMap(List::stream).allMatch(InternetJson::isText);
    }
}
