package org.lianan.casework.referral.boundary;

import static org.lianan.authz.permission.Action.REFERRAL_LIST;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Requires;
import org.lianan.authz.page.Limit;
import org.lianan.authz.page.Page;

/** The desk of the police liaison, and that of the bureau: all referrals that the caller's agency may read. */
@Path("referrals")
@Produces(MediaType.APPLICATION_JSON)
public class ReferralDeskResource {
    @Inject
    ReferralReading reading;

    @GET
    @Requires(REFERRAL_LIST)
    public Page<ReferralRow> desk(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable Integer limit) {
        return reading.desk(after, Limit.of(limit));
    }
}
