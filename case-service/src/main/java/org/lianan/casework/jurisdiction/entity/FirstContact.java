package org.lianan.casework.jurisdiction.entity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.AgencyId;

/** Who first found the lead or first received the complaint or report (先行发现或者收到), and who filed first (最先立案). */
public record FirstContact(
        @Nullable AgencyId first, @Nullable AgencyId firstToFile) {
    public static FirstContact unknown() {
        return new FirstContact(null, null);
    }

    public static FirstContact by(AgencyId agency) {
        return new FirstContact(agency, null);
    }

    public FirstContact filedBy(AgencyId agency) {
        return new FirstContact(first, agency);
    }

    boolean wasWith(Optional<AgencyId> agency) {
        return agency.isPresent() && agency.get().equals(first);
    }
}
