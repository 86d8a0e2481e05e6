package org.lianan.casework.assistance.entity;

import static org.lianan.casework.casefile.entity.CaseState.CLUE;
import static org.lianan.casework.casefile.entity.CaseState.FILED;
import static org.lianan.casework.casefile.entity.CaseState.INVESTIGATING;
import static org.lianan.casework.casefile.entity.CaseState.SUSPENDED;
import static org.lianan.casework.casefile.entity.CaseState.VERIFYING;

import java.util.EnumSet;
import java.util.Set;
import org.lianan.casework.casefile.entity.CaseFile;
import org.lianan.casework.casefile.entity.CaseState;

/** In which cases letters of assistance are written: those in which something is still to be found out. */
public final class AssistanceCases {
    private static final Set<CaseState> INQUIRING = EnumSet.of(CLUE, VERIFYING, FILED, INVESTIGATING, SUSPENDED);

    private AssistanceCases() {}

    public static void requireInquiry(CaseFile file) {
        if (!INQUIRING.contains(file.state())) {
            throw new NotWhileCaseIs(file.state());
        }
    }
}
