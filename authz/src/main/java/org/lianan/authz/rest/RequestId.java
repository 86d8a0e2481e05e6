package org.lianan.authz.rest;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.lianan.authz.Ids;

/** The id under which this request is found again in problems, in the access log and in the server's log. */
@RequestScoped
public class RequestId {
    private final UUID id = Ids.next();

    public UUID id() {
        return id;
    }
}
