package org.lianan.casework.reveal.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.lianan.authz.Requires;
import org.lianan.authz.page.Page;
import org.lianan.authz.permission.Action;
import org.lianan.casework.casefile.entity.CaseFileId;

/**
 * Shows a masked number in full. A question, although it is posted: each time it is asked stands on record, and its answer
 * is kept nowhere, also not for repeats.
 */
@Path("cases/{caseId}/reveals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RevealResource {
    @Inject
    Revealing revealing;

    /** The number, to be shown for a moment. */
    public record Revealed(String value) {}

    /** What was shown, to those who answer for the case. */
    @GET
    @Requires(Action.CASE_LOOKS)
    public Page<RevealView> of(@PathParam("caseId") UUID caseId) {
        return revealing.of(new CaseFileId(caseId));
    }

    @POST
    @Requires(Action.IDENTIFIER_REVEAL)
    public Revealed reveal(@PathParam("caseId") UUID caseId, @NotNull @Valid AskForNumber asked) {
        return new Revealed(revealing.reveal(new CaseFileId(caseId), asked));
    }
}
