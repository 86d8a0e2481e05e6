package org.lianan.casework.sharing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.permission.Standing;
import org.lianan.casework.casefile.control.Participations;
import org.lianan.casework.casefile.entity.Act;
import org.lianan.casework.casefile.entity.Basis;
import org.lianan.casework.casefile.entity.Participation;
import org.lianan.casework.dueboard.control.Duties;
import org.lianan.casework.dueboard.entity.DutyKind;
import org.lianan.casework.dueboard.entity.NewDuty;
import org.lianan.casework.sharing.entity.Disclosure.Identifiers;
import org.lianan.casework.sharing.entity.Grant;
import org.lianan.casework.sharing.entity.GrantState;
import org.lianan.casework.sharing.entity.GrantStep;

/** What follows from a step of a grant: who must act next, and what the receiver is to the case. */
@ApplicationScoped
public class Admission {
    private static final String SUBJECT = "GRANT";

    @Inject
    Grants grants;

    @Inject
    Participations participations;

    @Inject
    Duties duties;

    @Inject
    Deciders deciders;

    public void proposed(Grant grant, Act act) {
        duties.open(
                NewDuty.of(deciders.approvalOf(grant), grant.caseId().uuid(), grant.from())
                        .about(SUBJECT, grant.id().uuid())
                        .by(GrantStep.APPROVE.name()),
                act.at());
    }

    /** The receiver is invited: it may see the preview and answer, and nothing else. */
    public void offered(Grant grant, Act act) {
        duties.done(deciders.approvalOf(grant), grant.id().uuid(), act.at());
        duties.open(
                NewDuty.of(DutyKind.GRANT_ANSWER, grant.caseId().uuid(), grant.to())
                        .about(SUBJECT, grant.id().uuid())
                        .awaitedBy(grant.from()),
                act.at());
        give(grant, Standing.INVITED, Basis.INVITED, List.of(), grant.endsAt().orElse(null), act);
    }

    public void accepted(Grant grant, Act act) {
        answered(grant, act);
        admit(grant, act);
    }

    public void rejected(Grant grant, Act act) {
        answered(grant, act);
    }

    public void withdrawn(Grant grant, Act act) {
        duties.cancel(deciders.approvalOf(grant), grant.id().uuid(), act.at());
        duties.cancel(DutyKind.GRANT_ANSWER, grant.id().uuid(), act.at());
        participations.end(grant.caseId(), grant.to(), Standing.INVITED, "WITHDRAWN", act.at());
    }

    /** The standing ends at once, unless an earlier share that still holds gives the same. */
    public void revoked(Grant grant, Act act) {
        participations.end(grant.caseId(), grant.to(), grant.standing(), "REVOKED", act.at());
        grants.of(grant.caseId(), grant.to()).stream()
                .filter(other -> other.standing() == grant.standing())
                .filter(other -> other.stateOn(act.day()) == GrantState.ACCEPTED)
                .max(Comparator.comparing(Grant::proposedAt))
                .ifPresent(other -> admit(other, act));
    }

    private void answered(Grant grant, Act act) {
        duties.done(DutyKind.GRANT_ANSWER, grant.id().uuid(), act.at());
        participations.end(grant.caseId(), grant.to(), Standing.INVITED, "ANSWERED", act.at());
    }

    private void admit(Grant grant, Act act) {
        var disclosed = grant.disclosure();
        var given = give(
                grant,
                grant.standing(),
                grant.basis(),
                grant.scope().words(),
                grant.endsAt().orElse(null),
                act);
        given.opens(disclosed.categories(), disclosed.identifiers() == Identifiers.FULL);
        given.serves(grant.purpose());
    }

    private Participation give(
            Grant grant, Standing standing, Basis basis, List<String> scope, @Nullable Instant until, Act act) {
        return participations.grant(grant.caseId(), grant.to(), standing, basis, scope, until, act.officer(), act.at());
    }
}
