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
import static org.lianan.authz.permission.SeparationOfDuties.OTHER_PERSON;
import static org.lianan.authz.permission.SeparationOfDuties.SOD_1;
import static org.lianan.authz.permission.SeparationOfDuties.SOD_2;
import static org.lianan.authz.permission.SeparationOfDuties.SOD_3;
import static org.lianan.authz.permission.SeparationOfDuties.SOD_7;
import static org.lianan.authz.permission.Standing.ASSISTING;
import static org.lianan.authz.permission.Standing.CO_HANDLER;
import static org.lianan.authz.permission.Standing.FORMER;
import static org.lianan.authz.permission.Standing.INFORMED;
import static org.lianan.authz.permission.Standing.INVITED;
import static org.lianan.authz.permission.Standing.LEAD;
import static org.lianan.authz.permission.Standing.POLICE;
import static org.lianan.authz.permission.Standing.PROCURATORATE;
import static org.lianan.authz.permission.Standing.SUPERVISING;
import static org.lianan.authz.permission.StateGroup.C;
import static org.lianan.authz.permission.StateGroup.D;
import static org.lianan.authz.permission.StateGroup.E;
import static org.lianan.authz.permission.StateGroup.N;
import static org.lianan.authz.permission.StateGroup.O;
import static org.lianan.authz.permission.StateGroup.P;
import static org.lianan.authz.permission.StateGroup.X;
import static org.lianan.authz.permission.StateGroup.Z;
import static org.lianan.authz.permission.Terms.row;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.caller.Role;

/**
 * The policy: everything that can be asked of the portal, by which roles, on which terms, and with which standing in the
 * case. What is not in this table is denied. The terms of a row are the states of the case in which it holds, the conditions
 * that the feature checks (by the codes of its refusals), the persons who must not do it, and whether it is an officer's
 * signature, for which they must just have shown who they are.
 *
 * <p>The order of a decision is total. The gate: no such case for this officer (404), role or standing (403), state (409),
 * signature (401). Then the feature: condition (409 or 422), person (403).
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
    POSTINGS_READ          (roles(AGENCY_ADMIN, LEADER, CHIEF),                        row("59")),
    OFFICER_CHANGE_PROPOSE (roles(AGENCY_ADMIN),                                       row("59").guard("ROLES_NOT_COMBINABLE", "LICENCE_WANTED", "LAST_OF_ROLE", "OPEN_TASKS_LEFT").duties(SOD_7)),
    OFFICER_CHANGE_DECIDE  (roles(AGENCY_ADMIN, LEADER, CHIEF),                        row("59").guard("ROLES_NOT_COMBINABLE", "LICENCE_WANTED", "LAST_OF_ROLE", "OPEN_TASKS_LEFT").duties(OTHER_PERSON)),
    OFFICER_SUSPEND        (roles(AGENCY_ADMIN, LEADER, CHIEF, SECURITY_ADMIN),        row("60").guard("ALREADY_SUSPENDED").duties(SOD_7)),
    OFFICER_REINSTATE      (roles(AGENCY_ADMIN, LEADER, CHIEF),                        row("60").guard("NOT_SUSPENDED").duties(SOD_7)),
    DELEGATIONS_READ       (businessAndAgencyAdmin(),                                  row("62")),
    DELEGATION_MAKE        (business(),                                                row("62").guard("DELEGATION_TOO_LONG", "NOT_OWN_ROLES", "DELEGATION_CHAIN", "DELEGATE_NOT_SUITABLE")),
    DEMO_CLOCK_SET         (roles(PLATFORM_ADMIN)),
    AUDIT_READ             (roles(AUDITOR)),
    AUDIT_EXPORT           (roles(AUDITOR),                                            row("67").signed()),
    EMERGENCY_LIST         (roles(LEADER, CHIEF, AUDITOR, SECURITY_ADMIN),              row("64 65")),
    EMERGENCY_OPEN         (roles(LEADER, CHIEF),                                      row("64").guard("EMERGENCY_SUSPENDED", "EMERGENCY_NOT_NEEDED").signed()),
    EMERGENCY_CLOSE        (roles(LEADER, CHIEF),                                      row("64")),
    EMERGENCY_AUDIT        (roles(AUDITOR),                                            row("65").duties(OTHER_PERSON)),

    // the case
    CASE_READ              (business(),                                                row("2"),                                                                              LEAD, CO_HANDLER, ASSISTING, INFORMED, SUPERVISING),
    CASE_LOOKS             (roles(UNIT_HEAD, LEADER, CHIEF),                           row("66"),                                                                             LEAD),
    IDENTIFIER_REVEAL      (roles(CASE_OFFICER, REVIEWER, LEGAL_REVIEWER),             row("3").not(Z).guard("IDENTIFIERS_MASKED", "TOO_MANY_REVEALS"),                       LEAD, CO_HANDLER, ASSISTING),
    CASE_EDIT              (roles(CASE_OFFICER),                                       row("9 10").in(P, O).guard("NO_RUNNING_PERIOD", "INTERVAL_EMPTY"),                     LEAD),
    CASE_STEP_PROPOSE      (roles(CASE_OFFICER),                                       row("6 10 13 21").in(P, O, E).guard("TWO_OFFICERS_WANTED", "STEP_REFUSED"),            LEAD),
    CASE_STEP_APPROVE      (roles(LEADER, CHIEF),                                      row("7 11 21").in(P, O, D, E).guard("STEP_REFUSED").duties(SOD_1).signed(),            LEAD),
    CASE_REVIEW            (roles(REVIEWER, LEGAL_REVIEWER),                           row("14 15").in(D).duties(SOD_2),                                                      LEAD),
    TEAM_ASSIGN            (roles(UNIT_HEAD),                                          row("8").not(C, Z, X).guard("OTHER_OFFICERS_WANTED", "TWO_OFFICERS_WANTED", "OFFICER_RECUSED"), LEAD, CO_HANDLER, ASSISTING, INFORMED),
    EMERGENCY_REVIEW       (roles(LEADER, CHIEF),                                      row("65").guard("EMERGENCY_REVIEWED").duties(OTHER_PERSON),                            LEAD),
    COMPLAINT_HANDLE       (roles(CASE_OFFICER, ASSIST_LIAISON),                       row("4").not(Z),                                                                       LEAD),
    MEASURE_PROPOSE        (roles(CASE_OFFICER),                                       row("12").not(C, Z, X).guard("CASE_NOT_FILED", "TWO_OFFICERS_WANTED"),                 LEAD),
    MEASURE_APPROVE        (roles(LEADER, CHIEF),                                      row("12").not(Z).duties(SOD_1).signed(),                                               LEAD),
    CLOCK_SUSPEND          (roles(LEADER, CHIEF),                                      row("11").in(P, O, D).guard("STEP_REFUSED").signed(),                                  LEAD),
    RECUSAL_REQUEST        (business(),                                                row("63").guard("OWN_OFFICER_WANTED", "RECUSAL_UNDER_WAY"),                            LEAD, CO_HANDLER, ASSISTING),
    RECUSAL_DECIDE         (roles(LEADER, CHIEF),                                      row("63").guard("CHIEF_WANTED", "MINUTES_WANTED", "STEP_REFUSED").duties(OTHER_PERSON), LEAD, CO_HANDLER, ASSISTING),
    LEAD_FORWARD           (roles(CASE_OFFICER, UNIT_HEAD),                            row("5").not(C, Z, X).guard("AGENCY_NOT_SUITABLE"),                                    LEAD, CO_HANDLER),

    // shares
    GRANT_READ             (business(),                                                row("26"),                                                                             LEAD, CO_HANDLER, ASSISTING, INFORMED, SUPERVISING, INVITED, FORMER),
    GRANT_PROPOSE          (roles(CASE_OFFICER),                                       row("26").not(Z).guard("SCOPE_EMPTY", "OFFER_PENDING"),                                LEAD),
    GRANT_APPROVE          (roles(UNIT_HEAD, LEADER, CHIEF),                           row("27").not(Z).guard("LEADER_WANTED", "OFFER_EXPIRED").duties(OTHER_PERSON).signed(), LEAD),
    GRANT_ANSWER           (roles(UNIT_HEAD, LEADER, CHIEF, ASSIST_LIAISON),           row("28 30").guard("UNIT_HEAD_WANTED"),                                                INVITED, CO_HANDLER, ASSISTING, INFORMED, SUPERVISING),
    GRANT_REVOKE           (roles(UNIT_HEAD, LEADER, CHIEF),                           row("29"),                                                                             LEAD),

    // letters of assistance; any agency of the case may be asked, and only the one that was asked answers
    LETTER_READ            (business(),                                                row("2"),                                                                              LEAD, CO_HANDLER, ASSISTING, INFORMED, SUPERVISING, FORMER),
    LETTER_DRAFT           (roles(CASE_OFFICER),                                       row("42").in(P, O, D, N, E).guard("OWN_AGENCY", "AGENCY_UNKNOWN"),                     LEAD, CO_HANDLER),
    LETTER_SEND            (roles(UNIT_HEAD, LEADER, CHIEF),                           row("43").in(P, O, D, N, E).duties(OTHER_PERSON).signed(),                             LEAD, CO_HANDLER),
    LETTER_WITHDRAW        (roles(UNIT_HEAD, LEADER, CHIEF),                           row("46"),                                                                             LEAD, CO_HANDLER),
    LETTER_RECEIVE         (roles(ASSIST_LIAISON, UNIT_HEAD),                          row("44").guard("EXTENSION_TOO_LATE", "RECEIPT_NOT_BETWEEN"),                          ASSISTING, CO_HANDLER, LEAD),
    ANSWER_DRAFT           (roles(CASE_OFFICER, ASSIST_LIAISON),                       row("45").guard("QUESTION_UNANSWERED", "EVIDENCE_NOT_FIT"),                            ASSISTING, CO_HANDLER, LEAD),
    ANSWER_APPROVE         (roles(UNIT_HEAD, LEADER, CHIEF),                           row("45").duties(OTHER_PERSON),                                                        ASSISTING, CO_HANDLER, LEAD),
    LETTER_CONFIRM         (roles(CASE_OFFICER, UNIT_HEAD),                            row("45"),                                                                             LEAD, CO_HANDLER),

    // evidence
    EVIDENCE_READ          (business(),                                                row("34"),                                                                             LEAD, CO_HANDLER, ASSISTING, INFORMED, SUPERVISING, FORMER),
    EVIDENCE_BYTES         (business(),                                                row("34").guard("CONTENT_DAMAGED", "CONTENT_WITHHELD"),                                LEAD, CO_HANDLER, ASSISTING, SUPERVISING, FORMER),
    EVIDENCE_ADD           (roles(CASE_OFFICER),                                       row("33").not(C, Z, X).guard("OWNER_WANTED", "STATE_SECRET_REFUSED"),                  LEAD, CO_HANDLER, ASSISTING),
    EVIDENCE_OFFER         (roles(CASE_OFFICER),                                       row("37").not(C, Z, X).guard("OWNER_WANTED", "ALREADY_OFFERED", "LABEL_FORBIDS_OFFER"), LEAD, CO_HANDLER, ASSISTING),
    EVIDENCE_RECOGNISE     (roles(REVIEWER, LEGAL_REVIEWER),                           row("38").not(Z).guard("HASH_MISMATCH").duties(SOD_3).signed(),                        LEAD, CO_HANDLER),
    LABEL_RAISE            (roles(CASE_OFFICER, REVIEWER, LEGAL_REVIEWER, UNIT_HEAD),  row("35").not(Z).guard("OWNER_WANTED", "LABEL_NOT_RAISED", "SEALING_BY_HEAD"),       LEAD, CO_HANDLER, ASSISTING),
    LABEL_LOWER_PROPOSE    (roles(CASE_OFFICER),                                       row("36").not(Z).guard("OWNER_WANTED", "LABEL_NOT_LOWERED", "LOWERING_PENDING"),      LEAD, CO_HANDLER, ASSISTING),
    LABEL_LOWER_APPROVE    (roles(UNIT_HEAD, LEADER, CHIEF),                           row("36").not(Z).guard("LOWERING_NOT_PROPOSED").duties(OTHER_PERSON).signed(),         LEAD, CO_HANDLER, ASSISTING),

    // police referral
    REFERRAL_READ          (businessAndLiaisons(),                                     row("56"),                                                                             LEAD, SUPERVISING, POLICE, PROCURATORATE),
    REFERRAL_FLAG          (roles(CASE_OFFICER),                                       row("50").in(O, D, N).guard("REFERRAL_UNDER_WAY"),                                     LEAD),
    TASK_GROUP_APPOINT     (roles(UNIT_HEAD, LEADER, CHIEF),                           row("51").in(O, D, N, E).guard("TASK_GROUP_TOO_SMALL"),                                LEAD),
    REFERRAL_SUBMIT        (roles(CASE_OFFICER),                                       row("52").in(O, D, N, E).guard("NOT_IN_TASK_GROUP", "OTHER_SIGNATURE_WANTED"),         LEAD),
    REFERRAL_APPROVE       (roles(CHIEF),                                              row("53").in(O, D, N, E).guard("STEP_REFUSED").duties(SOD_1).signed().inPerson(),      LEAD),
    REFERRAL_SEND          (roles(CASE_OFFICER),                                       row("54").guard("PAPERS_MISSING", "SAME_LEVEL_WANTED", "NOT_IN_TASK_GROUP"),           LEAD),
    REFERRAL_OBJECT        (roles(LEADER, CHIEF),                                      row("57").guard("TOO_LATE", "NOT_OVERDUE").signed(),                                   LEAD),
    REFERRAL_HANDLE        (roles(POLICE_LIAISON),                                     row("55"),                                                                             POLICE),
    REFERRAL_FILE_OR_NOT   (roles(POLICE_LIAISON),                                     row("55").signed(),                                                                    POLICE);
    // spotless:on

    /** What break-glass opens (row 64): the case to read, and nothing to do. */
    private static final Set<Action> READ_IN_AN_EMERGENCY =
            EnumSet.of(CASE_READ, LETTER_READ, EVIDENCE_READ, EVIDENCE_BYTES);

    private final Set<Role> roles;
    private final Terms terms;
    private final Set<Standing> standings;

    Action(Set<Role> roles, Standing... standings) {
        this.roles = roles;
        this.terms = row("");
        this.standings = Set.of(standings);
    }

    Action(Set<Role> roles, Terms terms, Standing... standings) {
        this.roles = roles;
        this.terms = terms;
        this.standings = Set.of(standings);
    }

    /** Whether the act is a signature, which needs a second factor shown just now (⇑). */
    public boolean isSigned() {
        return terms.isSigned();
    }

    /** The rows of the design's table that this one carries out. */
    public String rows() {
        return terms.rows();
    }

    /** The groups of states of the case in which it may be asked. */
    public Set<StateGroup> states() {
        return terms.states();
    }

    /** The codes with which the feature refuses what does not satisfy a condition of the row. */
    public List<String> guards() {
        return terms.guards();
    }

    /** Which persons must not do it. */
    public SeparationOfDuties duties() {
        return terms.duties();
    }

    /** Whether this action is asked of one existing case, so that the agency's standing in it decides. */
    public boolean concernsCase() {
        return !standings.isEmpty();
    }

    /** Decides an action that concerns no existing case. */
    public Decision decide(Caller caller) {
        return acting(caller).hasAnyOf(roles) ? Decision.allowed() : Decision.denied("ROLE");
    }

    /**
     * Decides an action on a case in which the caller's agency has this standing. A former part keeps the reading of a closed
     * list, and which things these are the features know; all else of the case does not exist any more.
     */
    public Decision decide(Caller caller, Standing standing) {
        if (standing == Standing.NONE || !readsCases(caller)) {
            return Decision.hidden();
        }
        if (!standings.contains(standing)) {
            return CASE_READ.standings.contains(standing) ? Decision.denied("STANDING") : Decision.hidden();
        }
        var isOneOfThem =
                acting(caller).roles().stream().anyMatch(role -> roles.contains(role) && isHeldWhere(role, standing));
        if (isOneOfThem) {
            return Decision.allowed();
        }
        return standing == FORMER ? Decision.hidden() : Decision.denied("ROLE");
    }

    /** Police and procuratorate have their liaisons and nobody else, and a regulator has no liaison of theirs. */
    private static boolean isHeldWhere(Role role, Standing standing) {
        return switch (role) {
            case POLICE_LIAISON -> standing == POLICE;
            case PROCURATOR_OBSERVER -> standing == PROCURATORATE;
            default -> standing != POLICE && standing != PROCURATORATE;
        };
    }

    /**
     * The same with the state of the case: what is right for another state is not right now. In an emergency the officer
     * reads what is not otherwise open, and does nothing more than before.
     */
    public Decision decide(Caller caller, Relation relation) {
        if (relation.isEmergency() && READ_IN_AN_EMERGENCY.contains(this)) {
            return Decision.inAnEmergency();
        }
        var decision = decide(caller, relation.standing());
        return decision.isAllowed() && !terms.states().contains(relation.state()) ? Decision.notNow() : decision;
    }

    private Caller acting(Caller caller) {
        return terms.isInPerson() ? caller.alone() : caller;
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

    private static Set<Role> businessAndAgencyAdmin() {
        var all = business();
        all.add(AGENCY_ADMIN);
        return all;
    }

    private static Set<Role> businessAndLiaisons() {
        var all = business();
        all.add(POLICE_LIAISON);
        all.add(PROCURATOR_OBSERVER);
        return all;
    }
}
