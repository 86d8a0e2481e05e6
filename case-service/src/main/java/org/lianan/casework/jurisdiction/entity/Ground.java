package org.lianan.casework.jurisdiction.entity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.AgencyId;
import org.lianan.casework.law.Reason;
import org.lianan.casework.party.DivisionCode;

/**
 * Why the bureau of one division is competent for one act (管辖依据).
 *
 * @param bureau null where the division has no bureau in this portal
 */
public record Ground(
        Place place, DivisionCode division, @Nullable AgencyId bureau, Rule rule, Reason reason) {
    public Optional<AgencyId> agency() {
        return Optional.ofNullable(bureau);
    }
}
