package org.lianan.casework.jurisdiction.entity;

import java.util.Optional;
import org.lianan.authz.caller.AgencyId;
import org.lianan.casework.party.DivisionCode;

/** Which market regulation bureau a division has in this portal, if any. */
@FunctionalInterface
public interface BureauDirectory {
    Optional<AgencyId> bureauOf(DivisionCode division);
}
