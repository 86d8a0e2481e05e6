package org.lianan.exchange.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.casework.journal.boundary.ThingsInSight;
import org.lianan.exchange.evidence.control.EvidenceItems;
import org.lianan.exchange.evidence.control.Readers;

/** The journal of a case tells of the evidence that the officer who reads it sees, and of no other. */
@ApplicationScoped
public class EvidenceInSight implements ThingsInSight {
    @Inject
    EvidenceItems items;

    @Inject
    Readers readers;

    @Inject
    CurrentCaller current;

    @Override
    public String kind() {
        return "EVIDENCE";
    }

    @Override
    public Set<UUID> of(Set<UUID> things, AgencyId reader, UUID caseId) {
        return items.inSight(things, readers.of(current.get(), caseId));
    }
}
