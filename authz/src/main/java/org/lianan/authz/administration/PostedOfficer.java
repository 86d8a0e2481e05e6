package org.lianan.authz.administration;

import static org.lianan.authz.permission.SeparationOfDuties.SOD_7;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.agency.Officer;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.caller.Role;
import org.lianan.authz.permission.Action;
import org.lianan.authz.permission.Involved;

/**
 * An officer as those see them who answer for the agency's postings.
 *
 * @param since when the posting began, as an instant
 * @param suspensionReason why it gives no rights at present; null while it does
 * @param steps what the reader may do with the posting: CHANGE, SUSPEND, REINSTATE, END_SESSIONS
 * @param pendingAtKeycloak whether Keycloak has still to be told of the latest change; here it counts already
 */
public record PostedOfficer(
        String officer,
        String name,
        String nameEn,
        String agency,
        List<String> roles,
        @Nullable String licence,
        String since,
        boolean suspended,
        @Nullable String suspensionReason,
        boolean pendingAtKeycloak,
        List<String> steps) {
    static PostedOfficer of(Officer officer, Set<String> pending, Caller reader) {
        var person = officer.person();
        var posting = officer.posting();
        return new PostedOfficer(
                person.officer(),
                person.name(),
                person.nameEn(),
                person.agency(),
                posting.roles().stream().map(Role::name).sorted().toList(),
                officer.licence().orElse(null),
                posting.since().toString(),
                posting.isSuspended(),
                posting.suspensionReason().orElse(null),
                pending.contains(officer.officer()),
                steps(officer, reader));
    }

    private static List<String> steps(Officer officer, Caller reader) {
        if (!SOD_7.admits(reader.officer(), Involved.makers(officer.officer()))) {
            return List.of();
        }
        var steps = new ArrayList<String>();
        if (Action.OFFICER_CHANGE_PROPOSE.decide(reader).isAllowed()) {
            steps.add("CHANGE");
        }
        if (Action.OFFICER_SUSPEND.decide(reader).isAllowed()) {
            steps.add("END_SESSIONS");
            if (!officer.posting().isSuspended()) {
                steps.add("SUSPEND");
            }
        }
        if (officer.posting().isSuspended()
                && Action.OFFICER_REINSTATE.decide(reader).isAllowed()) {
            steps.add("REINSTATE");
        }
        return List.copyOf(steps);
    }
}
