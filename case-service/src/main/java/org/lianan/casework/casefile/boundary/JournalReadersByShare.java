package org.lianan.casework.casefile.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.permission.Standing;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.journal.boundary.JournalReaders;
import org.lianan.casework.journal.control.Reach;

/** Who handles a case with others reads of its journal what belongs to the parts that its share has opened. */
@ApplicationScoped
class JournalReadersByShare implements JournalReaders {
    private static final String EVIDENCE = "EVIDENCE";

    @Inject
    Participants participants;

    @Override
    public Reach reach(AgencyId reader, UUID caseId) {
        var present = participants.current(new CaseFileId(caseId));
        var standing = participants.standing(reader, present);
        if (Participants.seesAll(standing)) {
            return Reach.all();
        }
        if (participants.emergency(new CaseFileId(caseId)).isPresent()) {
            return Reach.own(Set.of("CASE", "MEASURE", "ASSISTANCE_REQUEST", EVIDENCE));
        }
        return standing == Standing.CO_HANDLER
                ? Reach.own(subjects(participants.partsOpenTo(reader, standing, present)))
                : Reach.own(Set.of());
    }

    private static Set<String> subjects(Set<String> parts) {
        var subjects = new HashSet<String>();
        for (var part : parts) {
            switch (part) {
                case Parts.FACTS -> subjects.addAll(Set.of("CASE", "MEASURE"));
                case "LETTERS" -> subjects.add("ASSISTANCE_REQUEST");
                default -> {
                    if (part.equals(EVIDENCE) || part.startsWith(EVIDENCE + "/")) {
                        subjects.add(EVIDENCE); // which of it, the evidence exchange says
                    }
                }
            }
        }
        return subjects;
    }
}
