package org.lianan.casework.journal.boundary;

import java.util.UUID;
import org.lianan.authz.caller.AgencyId;
import org.lianan.casework.journal.control.Reach;

/** Says how much of a journal an agency reads. The case file knows it, and the journal knows no case file. */
public interface JournalReaders {
    Reach reach(AgencyId reader, UUID caseId);
}
