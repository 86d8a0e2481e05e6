package org.lianan.casework.sharing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.lianan.authz.agency.Agencies;
import org.lianan.authz.agency.Agency;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.caller.Role;
import org.lianan.authz.permission.Standing;
import org.lianan.casework.dueboard.entity.DutyKind;
import org.lianan.casework.sharing.entity.Grant;
import org.lianan.casework.sharing.entity.GrantStep;
import org.lianan.casework.sharing.entity.LeaderWanted;
import org.lianan.casework.sharing.entity.UnitHeadWanted;

/**
 * Who decides about a share (policy row 27): within the province the head of a unit approves it, beyond it, or where it opens
 * labelled items or full numbers, a leader; and who
 * joins the handling of a case does so by the head of a unit or a leader, while a liaison may take a case for information.
 */
@ApplicationScoped
public class Deciders {
    private static final Set<Role> LEADERS = Set.of(Role.LEADER, Role.CHIEF);
    private static final Set<Role> HEADS = Set.of(Role.UNIT_HEAD, Role.LEADER, Role.CHIEF);

    @Inject
    Agencies agencies;

    public void requireApprover(Grant grant, Caller caller) {
        if (!mayApprove(grant, caller)) {
            throw new LeaderWanted();
        }
    }

    public void requireAnswerer(Grant grant, Caller caller) {
        if (!mayAnswer(grant, caller)) {
            throw new UnitHeadWanted();
        }
    }

    public boolean may(GrantStep step, Grant grant, Caller caller) {
        return switch (step) {
            case APPROVE -> mayApprove(grant, caller);
            case ACCEPT, REJECT -> mayAnswer(grant, caller);
            case WITHDRAW, REVOKE -> true;
        };
    }

    /** Whose queue the approval of a share stands in: only of those who may give it. */
    DutyKind approvalOf(Grant grant) {
        return isForAHead(grant) ? DutyKind.GRANT_APPROVE : DutyKind.GRANT_APPROVE_LEADER;
    }

    private boolean mayApprove(Grant grant, Caller caller) {
        return caller.hasAnyOf(LEADERS) || isForAHead(grant);
    }

    private static boolean mayAnswer(Grant grant, Caller caller) {
        return grant.standing() != Standing.CO_HANDLER || caller.hasAnyOf(HEADS);
    }

    private boolean isForAHead(Grant grant) {
        return isWithinProvince(grant) && !grant.disclosure().isForALeader();
    }

    private boolean isWithinProvince(Grant grant) {
        var from = province(grant.from());
        return from.isPresent() && from.equals(province(grant.to()));
    }

    /** The first two digits of a division code are those of the province. */
    private Optional<String> province(AgencyId agency) {
        return agencies.find(agency).flatMap(Agency::divisionCode).map(code -> code.substring(0, 2));
    }
}
