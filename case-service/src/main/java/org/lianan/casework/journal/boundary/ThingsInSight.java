package org.lianan.casework.journal.boundary;

import java.util.Set;
import java.util.UUID;
import org.lianan.authz.caller.AgencyId;

/**
 * Says which things of one kind an agency may know of, where they are seen one by one and not with the case. An entry about
 * one that is out of sight does not exist for the reader: its sentence would name the thing.
 */
public interface ThingsInSight {
    /** The kind, as the entries name it in their subject type. */
    String kind();

    Set<UUID> of(Set<UUID> things, AgencyId reader, UUID caseId);
}
