package org.lianan.casework.casefile.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.lianan.authz.administration.PostingLost;
import org.lianan.authz.wall.Wall;
import org.lianan.casework.casefile.control.OpenTasksInCases;
import org.lianan.casework.dueboard.control.Duties;
import org.lianan.casework.dueboard.entity.DutyKind;
import org.lianan.casework.dueboard.entity.NewDuty;

/** What an officer leaves behind lands on the desk of the head of the unit (案件改派), in the transaction of the leaving. */
@ApplicationScoped
public class Handover {
    @Inject
    OpenTasksInCases openTasks;

    @Inject
    Duties duties;

    @Inject
    Acting acting;

    @Inject
    Wall wall;

    void cameAbout(@Observes PostingLost lost) {
        wall.inTheNameOf(lost.agency(), () -> {
            var left = openTasks.casesOf(lost.officer(), lost.agency());
            for (var caseId : left) {
                if (duties.open(DutyKind.TEAM_REASSIGN, caseId).isEmpty()) {
                    duties.open(NewDuty.of(DutyKind.TEAM_REASSIGN, caseId, lost.agency()), acting.now());
                }
            }
            return left;
        });
    }
}
