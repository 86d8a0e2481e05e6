package org.lianan.casework.recusal.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.Role;

/**
 * What a leader decides on a recusal, or takes back.
 *
 * @param by user name of the leader
 * @param roles what the leader is in the agency
 * @param decider who has to decide on this officer
 * @param minutesNo number of the minutes where the leaders decided together; null where they did not
 */
public record Decision(
        String by,
        Set<Role> roles,
        Decider decider,
        String reason,
        @Nullable String minutesNo) {

    /** Refuses unless this is how the law wants the officer's recusal decided. */
    void require() {
        if (decider == Decider.CHIEF && !roles.contains(Role.CHIEF)) {
            throw new ChiefWanted();
        }
        if (decider == Decider.LEADERS_TOGETHER && (minutesNo == null || minutesNo.isBlank())) {
            throw new MinutesWanted();
        }
    }
}
