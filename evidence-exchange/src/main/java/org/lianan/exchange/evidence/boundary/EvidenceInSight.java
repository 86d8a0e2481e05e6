package org.lianan.exchange.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.lianan.authz.caller.AgencyId;
import org.lianan.casework.journal.boundary.ThingsInSight;
import org.lianan.exchange.evidence.control.EvidenceItems;
import org.lianan.exchange.evidence.control.Readers;

/** The journal of a case tells of the evidence that the reader's agency sees, and of no other. */
@ApplicationScoped
public class EvidenceInSight implements ThingsInSight {
    @Inject
    EvidenceItems items;

    @Inject
    Readers readers;

    @Override
    public String kind() {
        return "EVIDENCE";
    }

    @Override
    public Set<UUID> of(Set<UUID> things, AgencyId reader, UUID caseId) {
        return items.inSight(things, readers.of(reader, caseId));
    }
}
