package org.lianan.casework.dueboard.entity;

import static org.lianan.authz.caller.Role.ASSIST_LIAISON;
import static org.lianan.authz.caller.Role.CASE_OFFICER;
import static org.lianan.authz.caller.Role.CHIEF;
import static org.lianan.authz.caller.Role.LEADER;
import static org.lianan.authz.caller.Role.LEGAL_REVIEWER;
import static org.lianan.authz.caller.Role.POLICE_LIAISON;
import static org.lianan.authz.caller.Role.REVIEWER;
import static org.lianan.authz.caller.Role.UNIT_HEAD;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lianan.authz.caller.Role;

/** What is to be done, and by whom in the agency. */
public enum DutyKind {
    // spotless:off
    // complaint and case
    COMPLAINT_ACCEPT       (CASE_OFFICER, ASSIST_LIAISON),
    COMPLAINT_MEDIATE      (CASE_OFFICER, ASSIST_LIAISON),
    LEAD_VERIFY            (CASE_OFFICER),
    APPROVAL               (LEADER, CHIEF),
    CASE_DECIDE            (CASE_OFFICER),
    CASE_CLOSE             (CASE_OFFICER),
    EMERGENCY_REVIEW       (LEADER, CHIEF),
    TEAM_REASSIGN          (UNIT_HEAD),
    // measures
    MEASURE_SEIZURE_ENDS   (CASE_OFFICER),
    MEASURE_HOLD_ENDS      (CASE_OFFICER),
    PLATFORM_PUBLISH       (CASE_OFFICER),
    // shares
    GRANT_APPROVE          (UNIT_HEAD, LEADER, CHIEF),
    GRANT_APPROVE_LEADER   (LEADER, CHIEF),
    GRANT_ANSWER           (UNIT_HEAD, LEADER, CHIEF, ASSIST_LIAISON),
    // letters of assistance
    LETTER_SEND            (UNIT_HEAD, LEADER, CHIEF),
    LETTER_RECEIVE         (ASSIST_LIAISON, UNIT_HEAD),
    LETTER_ANSWER          (CASE_OFFICER, ASSIST_LIAISON),
    ANSWER_APPROVE         (UNIT_HEAD, LEADER, CHIEF),
    LETTER_CONFIRM         (CASE_OFFICER, UNIT_HEAD),
    // evidence
    EVIDENCE_REVIEW        (REVIEWER, LEGAL_REVIEWER),
    EVIDENCE_SUPPLEMENT    (CASE_OFFICER),
    // referral to the police
    TASK_GROUP_APPOINT     (UNIT_HEAD, LEADER, CHIEF),
    REFERRAL_REPORT        (CASE_OFFICER),
    REFERRAL_DECIDE        (CHIEF),
    REFERRAL_SEND          (CASE_OFFICER),
    REFERRAL_RECEIVE       (POLICE_LIAISON),
    REFERRAL_FORWARD_OR_ASK(POLICE_LIAISON),
    REFERRAL_SUPPLY        (CASE_OFFICER),
    REFERRAL_FILE_OR_NOT   (POLICE_LIAISON),
    REFERRAL_HANDOVER      (CASE_OFFICER),
    REFERRAL_RECONSIDER    (CASE_OFFICER, LEADER, CHIEF);
    // spotless:on

    private final Set<Role> roles;

    DutyKind(Role first, Role... others) {
        this.roles = EnumSet.of(first, others);
    }

    /** The kinds of duty that an officer with these roles does. */
    public static List<DutyKind> of(Set<Role> roles) {
        return Arrays.stream(values())
                .filter(kind -> kind.roles.stream().anyMatch(roles::contains))
                .toList();
    }
}
