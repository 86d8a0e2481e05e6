package org.lianan.casework.recusal.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.lianan.authz.Requires;
import org.lianan.authz.page.Page;
import org.lianan.authz.permission.Action;

/** The recusals of the officer who asks: all that is left to a recused officer of the case. */
@Path("me/recusals")
@Produces(MediaType.APPLICATION_JSON)
public class OwnRecusalsResource {
    @Inject
    RecusalHandling handling;

    @GET
    @Requires(Action.SELF_READ)
    public Page<OwnRecusal> own() {
        return new Page<>(handling.own(), null);
    }
}
