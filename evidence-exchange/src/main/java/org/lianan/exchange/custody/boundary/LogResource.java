package org.lianan.exchange.custody.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.lianan.authz.Requires;
import org.lianan.authz.permission.Action;

/** The custody logs as outsiders read them: checkpoints and proofs. */
@Path("log")
@RequestScoped
public class LogResource {

    @Inject
    LogReading reading;

    @GET
    @Requires(Action.LOG_READ)
    @Produces(MediaType.APPLICATION_JSON)
    public LogReading.LogList logs() {
        return reading.logs();
    }

    @GET
    @Path("{log}/checkpoint")
    @Requires(Action.LOG_READ)
    @Produces(MediaType.TEXT_PLAIN)
    public String checkpoint(@PathParam("log") String log) {
        return reading.checkpoint(log);
    }

    @GET
    @Path("{log}/consistency")
    @Requires(Action.LOG_READ)
    @Produces(MediaType.APPLICATION_JSON)
    public List<String> consistency(@PathParam("log") String log, @QueryParam("from") @DefaultValue("0") long from) {
        return reading.consistency(log, from);
    }

    @GET
    @Path("proof")
    @Requires(Action.LOG_READ)
    @Produces(MediaType.APPLICATION_JSON)
    public LogReading.ProofView proof(@QueryParam("leaf") @DefaultValue("") String leaf) {
        return reading.proof(leaf);
    }
}
