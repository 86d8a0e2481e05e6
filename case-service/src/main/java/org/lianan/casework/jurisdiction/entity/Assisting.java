package org.lianan.casework.jurisdiction.entity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.AgencyId;
import org.lianan.casework.law.Reason;
import org.lianan.casework.party.DivisionCode;

/**
 * A bureau that is not competent but can help (建议的协查单位).
 *
 * @param bureau null where the division has no bureau in this portal
 */
public record Assisting(
        Place place, DivisionCode division, @Nullable AgencyId bureau, Reason reason) {
    public Optional<AgencyId> agency() {
        return Optional.ofNullable(bureau);
    }
}
