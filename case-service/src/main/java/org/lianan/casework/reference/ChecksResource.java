package org.lianan.casework.reference;

import static org.lianan.authz.permission.Action.RULES_READ;

import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.lianan.authz.Requires;
import org.lianan.casework.party.IdNumber;
import org.lianan.casework.party.Uscc;

/**
 * Whether a number can be what it claims to be, while the officer still types. Nothing changes and nothing is kept; the
 * number travels in the body because addresses end up in logs.
 */
@Path("checks")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ChecksResource {

    @POST
    @Path("uscc")
    @Requires(RULES_READ)
    public void uscc(@NotNull @Valid CheckUscc check) {
        Uscc.of(check.uscc());
    }

    @POST
    @Path("id-number")
    @Requires(RULES_READ)
    public void idNumber(@NotNull @Valid CheckIdNumber check) {
        IdNumber.of(check.idNumber());
    }

    /** Asks about a unified social credit code. */
    public record CheckUscc(@NotBlank @Size(max = 40) String uscc) {}

    /** Asks about an ID number. */
    public record CheckIdNumber(@NotBlank @Size(max = 40) String idNumber) {}
}
