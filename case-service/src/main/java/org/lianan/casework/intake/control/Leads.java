package org.lianan.casework.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Ids;
import org.lianan.authz.caller.AgencyId;
import org.lianan.casework.casefile.control.Assessments;
import org.lianan.casework.casefile.control.CaseFiles;
import org.lianan.casework.casefile.control.CaseProgress;
import org.lianan.casework.casefile.control.Numbers;
import org.lianan.casework.casefile.entity.CaseFile;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.casefile.entity.CaseParty;
import org.lianan.casework.casefile.entity.CaseSource;
import org.lianan.casework.casefile.entity.Places;
import org.lianan.casework.deadline.LegalClock;

/** Makes a case of a lead: numbered, with its parties, its charges assessed, and the period for verifying it running. */
@ApplicationScoped
public class Leads {
    /**
     * A lead as it came in, with every number in it proven.
     *
     * @param origin the case from which it was forwarded; null where it was not
     */
    public record NewLead(
            AgencyId agency,
            CaseSource source,
            String title,
            String facts,
            Instant receivedAt,
            Places places,
            List<CaseParty> parties,
            List<Assessments.Alleged> charges,
            @Nullable CaseFileId origin) {}

    @Inject
    CaseFiles files;

    @Inject
    Numbers numbers;

    @Inject
    Assessments assessments;

    @Inject
    CaseProgress progress;

    public CaseFile open(NewLead lead, String by, Instant now) {
        int year = LocalDate.ofInstant(now, LegalClock.ZONE).getYear();
        var file = new CaseFile(
                new CaseFileId(Ids.next()),
                numbers.nextCase(lead.agency(), year),
                lead.agency(),
                lead.source(),
                lead.title(),
                lead.facts(),
                lead.receivedAt(),
                lead.places(),
                by,
                now);
        if (lead.origin() != null) {
            file.forwardedFrom(lead.origin());
        }
        lead.parties().forEach(file::name);
        lead.charges().forEach(charge -> assessments.charge(file, charge));
        files.add(file);
        progress.opened(file, by, now);
        return file;
    }
}
