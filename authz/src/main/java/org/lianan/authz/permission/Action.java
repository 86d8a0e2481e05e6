package org.lianan.authz.permission;

import static org.lianan.authz.caller.Role.AGENCY_ADMIN;
import static org.lianan.authz.caller.Role.ASSIST_LIAISON;
import static org.lianan.authz.caller.Role.AUDITOR;
import static org.lianan.authz.caller.Role.CASE_OFFICER;
import static org.lianan.authz.caller.Role.CHIEF;
import static org.lianan.authz.caller.Role.LEADER;
import static org.lianan.authz.caller.Role.LEGAL_REVIEWER;
import static org.lianan.authz.caller.Role.PLATFORM_ADMIN;
import static org.lianan.authz.caller.Role.POLICE_LIAISON;
import static org.lianan.authz.caller.Role.PROCURATOR_OBSERVER;
import static org.lianan.authz.caller.Role.REVIEWER;
import static org.lianan.authz.caller.Role.SECURITY_ADMIN;
import static org.lianan.authz.caller.Role.UNIT_HEAD;
import static org.lianan.authz.permission.Signature.SIGNED;
import static org.lianan.authz.permission.Standing.ASSISTING;
import static org.lianan.authz.permission.Standing.CO_HANDLER;
import static org.lianan.authz.permission.Standing.FORMER;
import static org.lianan.authz.permission.Standing.INFORMED;
import static org.lianan.authz.permission.Standing.INVITED;
import static org.lianan.authz.permission.Standing.LEAD;
import static org.lianan.authz.permission.Standing.POLICE;
import static org.lianan.authz.permission.Standing.PROCURATORATE;
import static org.lianan.authz.permission.Standing.SUPERVISING;

import java.util.EnumSet;
import java.util.Set;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.caller.Role;

/**
 * Everything that can be asked of the portal, who may ask it, and with which standing in the case. What is not in this
 * table is denied. What is SIGNED is an officer's signature, for which they must just have shown who they are. The whole policy (states, guards, separation of duties, labels) grows in this place and nowhere else.
 */
public enum Action {
    // spotless:off
    // not about one existing case
    SELF_READ              (anyone()),
    DIRECTORY_READ         (anyone()),
    RULES_READ             (anyone()),
    LOG_READ               (anyone()),
    WORK_READ              (businessAndLiaisons()),
    CASE_LIST              (businessAndLiaisons()),
    REFERRAL_LIST          (businessAndLiaisons()),
    LEAD_REGISTER          (roles(CASE_OFFICER, ASSIST_LIAISON)),
    AGENCY_PROVISION       (roles(SECURITY_ADMIN)),
    OFFICER_PROVISION      (roles(SECURITY_ADMIN)),
    DEMO_CLOCK_SET         (roles(PLATFORM_ADMIN)),
    AUDIT_READ             (roles(AUDITOR)),

    // the case
    CASE_READ              (business(),                                 LEAD, CO_HANDLER, ASSISTING, INFORMED, SUPERVISING),
    CASE_EDIT              (roles(CASE_OFFICER),                        LEAD),
    CASE_STEP_PROPOSE      (roles(CASE_OFFICER),                        LEAD),
    CASE_STEP_APPROVE      (roles(LEADER, CHIEF),                       SIGNED, LEAD),
    CASE_REVIEW            (roles(REVIEWER, LEGAL_REVIEWER),            LEAD),
    TEAM_ASSIGN            (roles(UNIT_HEAD),                           LEAD, CO_HANDLER, ASSISTING),
    COMPLAINT_HANDLE       (roles(CASE_OFFICER, ASSIST_LIAISON),        LEAD),
    MEASURE_PROPOSE        (roles(CASE_OFFICER),                        LEAD),
    MEASURE_APPROVE        (roles(LEADER, CHIEF),                       SIGNED, LEAD),
    CLOCK_SUSPEND          (roles(LEADER, CHIEF),                       SIGNED, LEAD),
    LEAD_FORWARD           (roles(CASE_OFFICER, UNIT_HEAD),             LEAD, CO_HANDLER),

    // shares
    GRANT_READ             (business(),                                 LEAD, CO_HANDLER, ASSISTING, INFORMED, SUPERVISING, INVITED),
    GRANT_PROPOSE          (roles(CASE_OFFICER),                        LEAD),
    GRANT_APPROVE          (roles(UNIT_HEAD, LEADER, CHIEF),            SIGNED, LEAD),
    GRANT_ANSWER           (roles(UNIT_HEAD, LEADER, CHIEF, ASSIST_LIAISON), INVITED, CO_HANDLER, ASSISTING, INFORMED, SUPERVISING),
    GRANT_REVOKE           (roles(UNIT_HEAD, LEADER, CHIEF),            LEAD),

    // letters of assistance; any agency of the case may be asked, and only the one that was asked answers
    LETTER_READ            (business(),                                 LEAD, CO_HANDLER, ASSISTING, INFORMED, SUPERVISING),
    LETTER_DRAFT           (roles(CASE_OFFICER),                        LEAD, CO_HANDLER),
    LETTER_SEND            (roles(UNIT_HEAD, LEADER, CHIEF),            SIGNED, LEAD, CO_HANDLER),
    LETTER_WITHDRAW        (roles(UNIT_HEAD, LEADER, CHIEF),            LEAD, CO_HANDLER),
    LETTER_RECEIVE         (roles(ASSIST_LIAISON, UNIT_HEAD),           ASSISTING, CO_HANDLER, LEAD),
    ANSWER_DRAFT           (roles(CASE_OFFICER, ASSIST_LIAISON),        ASSISTING, CO_HANDLER, LEAD),
    ANSWER_APPROVE         (roles(UNIT_HEAD, LEADER, CHIEF),            ASSISTING, CO_HANDLER, LEAD),
    LETTER_CONFIRM         (roles(CASE_OFFICER, UNIT_HEAD),             LEAD, CO_HANDLER),

    // evidence
    EVIDENCE_READ          (business(),                                 LEAD, CO_HANDLER, ASSISTING, INFORMED, SUPERVISING),
    EVIDENCE_BYTES         (business(),                                 LEAD, CO_HANDLER, ASSISTING, SUPERVISING),
    EVIDENCE_ADD           (roles(CASE_OFFICER),                        LEAD, CO_HANDLER, ASSISTING),
    EVIDENCE_OFFER         (roles(CASE_OFFICER),                        LEAD, CO_HANDLER, ASSISTING),
    EVIDENCE_RECOGNISE     (roles(REVIEWER, LEGAL_REVIEWER),            SIGNED, LEAD, CO_HANDLER),

    // police referral
    REFERRAL_READ          (businessAndLiaisons(),                      LEAD, SUPERVISING, POLICE, PROCURATORATE),
    REFERRAL_FLAG          (roles(CASE_OFFICER),                        LEAD),
    TASK_GROUP_APPOINT     (roles(UNIT_HEAD, LEADER, CHIEF),            LEAD),
    REFERRAL_SUBMIT        (roles(CASE_OFFICER),                        LEAD),
    REFERRAL_APPROVE       (roles(CHIEF),                               SIGNED, LEAD),
    REFERRAL_SEND          (roles(CASE_OFFICER),                        LEAD),
    REFERRAL_OBJECT        (roles(LEADER, CHIEF),                       SIGNED, LEAD),
    REFERRAL_HANDLE        (roles(POLICE_LIAISON),                      POLICE),
    REFERRAL_FILE_OR_NOT   (roles(POLICE_LIAISON),                      SIGNED, POLICE);
    // spotless:on

    private final Set<Role> roles;
    private final boolean isSigned;
    private final Set<Standing> standings;

    Action(Set<Role> roles, Standing... standings) {
        this.roles = roles;
        this.isSigned = false;
        this.standings = Set.of(standings);
    }

    Action(Set<Role> roles, Signature signature, Standing... standings) {
        this.roles = roles;
        this.isSigned = signature == Signature.SIGNED;
        this.standings = Set.of(standings);
    }

    /** Whether the act is a signature, which needs a second factor shown just now (⇑). */
    public boolean isSigned() {
        return isSigned;
    }

    /** Whether this action is asked of one existing case, so that the agency's standing in it decides. */
    public boolean concernsCase() {
        return !standings.isEmpty();
    }

    /** Decides an action that concerns no existing case. */
    public Decision decide(Caller caller) {
        return caller.hasAnyOf(roles) ? Decision.allowed() : Decision.denied("ROLE");
    }

    /** Decides an action on a case in which the caller's agency has this standing. */
    public Decision decide(Caller caller, Standing standing) {
        if (standing == Standing.NONE || standing == FORMER || !readsCases(caller)) {
            return Decision.hidden();
        }
        if (!standings.contains(standing)) {
            return CASE_READ.standings.contains(standing) ? Decision.denied("STANDING") : Decision.hidden();
        }
        var isOneOfThem = caller.roles().stream().anyMatch(role -> roles.contains(role) && isHeldWhere(role, standing));
        return isOneOfThem ? Decision.allowed() : Decision.denied("ROLE");
    }

    /** Police and procuratorate have their liaisons and nobody else, and a regulator has no liaison of theirs. */
    private static boolean isHeldWhere(Role role, Standing standing) {
        return switch (role) {
            case POLICE_LIAISON -> standing == POLICE;
            case PROCURATOR_OBSERVER -> standing == PROCURATORATE;
            default -> standing != POLICE && standing != PROCURATORATE;
        };
    }

    private static boolean readsCases(Caller caller) {
        return caller.roles().stream().anyMatch(role -> !role.isControl());
    }

    private static Set<Role> roles(Role first, Role... others) {
        return EnumSet.of(first, others);
    }

    private static Set<Role> anyone() {
        return EnumSet.allOf(Role.class);
    }

    private static Set<Role> business() {
        return EnumSet.complementOf(
                EnumSet.of(AGENCY_ADMIN, PLATFORM_ADMIN, SECURITY_ADMIN, AUDITOR, POLICE_LIAISON, PROCURATOR_OBSERVER));
    }

    private static Set<Role> businessAndLiaisons() {
        var all = business();
        all.add(POLICE_LIAISON);
        all.add(PROCURATOR_OBSERVER);
        return all;
    }
}
