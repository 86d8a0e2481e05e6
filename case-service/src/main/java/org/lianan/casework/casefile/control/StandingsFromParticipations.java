package org.lianan.casework.casefile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.permission.CaseStandings;
import org.lianan.authz.permission.Standing;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.need.control.Need;

/** Answers the gate's question from the participations, as they are at this moment. */
@ApplicationScoped
public class StandingsFromParticipations implements CaseStandings {
    @Inject
    Participations participations;

    @Inject
    Clock clock;

    @Inject
    Need need;

    @Override
    public Standing of(Caller officer, UUID caseId) {
        return need.includes(officer, caseId) ? of(officer.agency(), caseId) : Standing.NONE;
    }

    @Override
    public Standing of(AgencyId agency, UUID caseId) {
        return participations.standing(agency, new CaseFileId(caseId), clock.instant());
    }
}
