package org.lianan.casework.sharing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lianan.authz.agency.Agencies;
import org.lianan.authz.agency.Agency;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.refusal.NotValid;
import org.lianan.authz.refusal.Sentence;

/** The agencies with which a case can be shared: market regulation bureaus; the police get a referral instead. */
@ApplicationScoped
public class Receivers {
    @Inject
    Agencies agencies;

    public Agency get(String id) {
        return idOf(id).flatMap(agencies::find)
                .filter(agency -> agency.kind() == Agency.Kind.REGULATOR)
                .orElseThrow(() -> new NotValid(
                        "/to",
                        "AGENCY_UNKNOWN",
                        Sentence.of("没有这个市场监督管理部门。", "There is no such market regulation bureau.")));
    }

    private static Optional<AgencyId> idOf(String id) {
        try {
            return Optional.of(new AgencyId(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
