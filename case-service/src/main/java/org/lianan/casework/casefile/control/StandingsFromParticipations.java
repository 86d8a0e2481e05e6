package org.lianan.casework.casefile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.permission.CaseStandings;
import org.lianan.authz.permission.Relation;
import org.lianan.authz.permission.Standing;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.need.control.Emergencies;
import org.lianan.casework.need.control.Need;

/** Answers the gate's question from the participations, as they are at this moment. */
@ApplicationScoped
public class StandingsFromParticipations implements CaseStandings {
    @Inject
    Participations participations;

    @Inject
    CaseFiles files;

    @Inject
    Clock clock;

    @Inject
    Need need;

    @Inject
    Emergencies emergencies;

    @Override
    public Relation of(Caller officer, UUID caseId) {
        if (!need.includes(officer, caseId)) {
            return Relation.NONE;
        }
        var standing = of(officer.agency(), caseId);
        var isEmergency = standing != Standing.NONE
                && emergencies.open(officer, caseId, clock.instant()).isPresent();
        return files.state(new CaseFileId(caseId))
                .map(state -> new Relation(standing, state.group(), isEmergency))
                .orElse(Relation.NONE);
    }

    @Override
    public Standing of(AgencyId agency, UUID caseId) {
        return participations.standing(agency, new CaseFileId(caseId), clock.instant());
    }
}
