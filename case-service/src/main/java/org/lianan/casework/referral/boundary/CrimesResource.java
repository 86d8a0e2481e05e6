package org.lianan.casework.referral.boundary;

import static org.lianan.authz.permission.Action.RULES_READ;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.lianan.authz.Requires;
import org.lianan.authz.page.Page;
import org.lianan.casework.referral.entity.SuspectedCrime;

/** The crimes that a referral may name, with their articles. */
@Path("rules/crimes")
@Produces(MediaType.APPLICATION_JSON)
public class CrimesResource {
    @GET
    @Requires(RULES_READ)
    public Page<ReferralView.CrimeView> all() {
        return new Page<>(
                Arrays.stream(SuspectedCrime.values())
                        .map(ReferralView.CrimeView::of)
                        .toList(),
                null);
    }
}
