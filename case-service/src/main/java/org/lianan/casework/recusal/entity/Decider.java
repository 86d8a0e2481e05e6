package org.lianan.casework.recusal.entity;

import java.util.Set;
import org.lianan.authz.caller.Role;

/** Who decides on an officer's recusal, by what that officer is in the agency (SAMR Order 2, art. 4). */
public enum Decider {
    /** 负责人. */
    LEADER,
    /** 主要负责人: on another leader. */
    CHIEF,
    /** 负责人集体讨论: on the chief; a leader records what the meeting decided. */
    LEADERS_TOGETHER;

    public static Decider on(Set<Role> roles) {
        if (roles.contains(Role.CHIEF)) {
            return LEADERS_TOGETHER;
        }
        return roles.contains(Role.LEADER) ? CHIEF : LEADER;
    }
}
