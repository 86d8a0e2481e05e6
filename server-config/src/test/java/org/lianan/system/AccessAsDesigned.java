package org.lianan.system;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The access table a second time, written from the design (who may do what, by role and by the agency's standing in the
 * case) and not from the portal's own table, with which it is compared. It knows operations by their address, roles and
 * standings by the letters of the design, and nothing of the portal's code.
 */
final class AccessAsDesigned {
    enum Answer {
        /** The gate lets it through; whatever comes after it is not the gate's. */
        ALLOWED,
        /** Told that the role or the standing does not do this. */
        REFUSED,
        /** Told that the state of the case is not the one for it. */
        NOT_NOW,
        /** Told that there is nothing here. */
        HIDDEN,
        /** A role that its agency cannot have: never allowed, in whichever of both words. */
        CLOSED
    }

    /** In the letters of the design: office in a regulator, liaisons of police and procuratorate, control. */
    static final Map<String, String> ROLES = Map.ofEntries(
            entry("CASE_OFFICER", "CO"),
            entry("UNIT_HEAD", "UH"),
            entry("ASSIST_LIAISON", "AL"),
            entry("REVIEWER", "RV"),
            entry("LEGAL_REVIEWER", "LR"),
            entry("LEADER", "LD"),
            entry("CHIEF", "CH"),
            entry("SUPERVISOR", "SV"),
            entry("POLICE_LIAISON", "PL"),
            entry("PROCURATOR_OBSERVER", "PO"),
            entry("AGENCY_ADMIN", "AA"),
            entry("PLATFORM_ADMIN", "PA"),
            entry("SECURITY_ADMIN", "SA"),
            entry("AUDITOR", "AU"));

    /** Lead, co-handler, assisting, informed, supervising, invited, police, procuratorate, former, none. */
    static final Map<String, String> STANDINGS = Map.ofEntries(
            entry("LEAD", "L"),
            entry("CO_HANDLER", "H"),
            entry("ASSISTING", "A"),
            entry("INFORMED", "I"),
            entry("SUPERVISING", "S"),
            entry("INVITED", "V"),
            entry("POLICE", "Q"),
            entry("PROCURATORATE", "O"),
            entry("FORMER", "F"),
            entry("NONE", "-"));

    private static final String OFFICES = "CO UH AL RV LR LD CH SV";
    private static final String LIAISONS = "PL PO";
    private static final String CONTROL = "AA PA SA AU";
    private static final String EVERYBODY = OFFICES + " " + LIAISONS + " " + CONTROL;
    private static final String ALL_WITH_CASES = OFFICES + " " + LIAISONS;

    /**
     * The number is the row of the design's table; LD is always LD CH, because a chief is a leader. The last cell is the groups
     * of states: in capitals those of the row, in small letters those in which the life cycle behind the gate refuses and says
     * more than the gate could. None means all.
     */
    private static final List<String> TABLE = List.of(
            // about no existing case
            "GET /api/me                                                      | " + EVERYBODY,
            "GET /api/demo/clock                                              | " + EVERYBODY,
            "PUT /api/demo/clock                                              | PA",
            "GET /api/agencies                                                | " + EVERYBODY,
            "GET /api/agencies/{id}/officers                                  | " + EVERYBODY,
            "PUT /api/agencies/{id}                                           | SA", // 68
            "PUT /api/officers/{officer}                                      | SA", // 59, by the provisioning
            "GET /api/rules/periods                                           | " + EVERYBODY,
            "GET /api/rules/crimes                                            | " + EVERYBODY,
            "GET /api/calendar/{year}                                         | " + EVERYBODY,
            "GET /api/divisions                                               | " + EVERYBODY,
            "POST /api/checks/uscc                                            | " + EVERYBODY,
            "POST /api/checks/id-number                                       | " + EVERYBODY,
            "GET /api/log                                                     | " + EVERYBODY,
            "GET /api/log/{log}/checkpoint                                    | " + EVERYBODY,
            "GET /api/log/{log}/consistency                                   | " + EVERYBODY,
            "GET /api/log/proof                                               | " + EVERYBODY,
            "GET /api/work                                                    | " + ALL_WITH_CASES, // 1
            "GET /api/cases                                                   | " + ALL_WITH_CASES,
            "GET /api/assistance-requests                                     | " + ALL_WITH_CASES,
            "GET /api/referrals                                               | " + ALL_WITH_CASES,
            "POST /api/cases                                                  | CO AL", // 4
            "POST /api/slips                                                  | CO AL",
            "GET /api/former-cases                                            | " + ALL_WITH_CASES,
            "GET /api/former-cases/{id}                                       | " + ALL_WITH_CASES,
            // officers and their postings
            "GET /api/administration/officers                                 | AA LD CH",
            "GET /api/administration/changes                                  | AA LD CH",
            "POST /api/administration/invitations                             | AA", // 59
            "POST /api/administration/officers/{officer}/changes              | AA",
            "POST /api/administration/changes/{id}/approval                   | AA LD CH",
            "POST /api/administration/changes/{id}/rejection                  | AA LD CH",
            "POST /api/administration/officers/{officer}/suspension           | AA LD CH SA", // 60
            "POST /api/administration/officers/{officer}/reinstatement        | AA LD CH",
            "POST /api/administration/officers/{officer}/end-of-sessions      | AA LD CH SA",
            "POST /api/administration/officers/{officer}/credential-reset     | AA", // 61
            "GET /api/administration/delegations                              | AA " + OFFICES, // 62
            "POST /api/administration/delegations                             | " + OFFICES,
            "POST /api/administration/delegations/{id}/end                    | " + OFFICES,
            // break-glass
            "GET /api/emergencies                                             | LD CH AU SA",
            "POST /api/emergencies                                            | LD CH", // 64
            "POST /api/emergencies/{id}/closing                               | LD CH",
            "POST /api/emergencies/{id}/audit-review                          | AU", // 65
            "GET /api/cases/{caseId}/emergencies                              | LD CH | L",
            "POST /api/cases/{caseId}/emergencies/{emergencyId}/review        | LD CH | L",
            // who looked
            "GET /api/me/looks                                                | " + EVERYBODY, // 66
            "GET /api/cases/{caseId}/looks                                    | UH LD CH | L",
            "GET /api/audit/events                                            | AU", // 67
            "GET /api/audit/verification                                      | AU",
            "POST /api/audit/exports                                          | AU",
            "GET /api/audit/exports/{exportId}                                | AU",
            "GET /api/audit/exports/{exportId}/content                        | AU",
            // the case
            "PUT /api/cases/{caseId}/team                                     | UH | LHAI | PODNE", // 8
            "GET /api/cases/{caseId}                                          | " + OFFICES + " | LHAIS", // 2
            "POST /api/cases/{caseId}/reveals                                 | CO RV LR | LHA | PODNECX", // 3
            "GET /api/cases/{caseId}/reveals                                  | UH LD CH | L", // 66
            "GET /api/cases/{caseId}/timeline                                 | " + OFFICES + " | LHAIS",
            "GET /api/cases/{caseId}/measures                                 | " + OFFICES + " | LHAIS",
            "POST /api/cases/{caseId}/lead-forwardings                        | CO UH | LH | Podne", // 5
            "POST /api/cases/{caseId}/complaint/acceptance                    | CO AL | L | PODNECX", // 4
            "POST /api/cases/{caseId}/complaint/refusal                       | CO AL | L | PODNECX",
            "POST /api/cases/{caseId}/complaint/mediation-end                 | CO AL | L | PODNECX",
            "POST /api/cases/{caseId}/verification                            | CO | L | Poe", // 6
            "POST /api/cases/{caseId}/filing-proposal                         | CO | L | Poe",
            "POST /api/cases/{caseId}/non-filing-proposal                     | CO | L | Poe",
            "POST /api/cases/{caseId}/filing-approval                         | LD CH | L | Pode", // 7
            "POST /api/cases/{caseId}/filing-refusal                          | LD CH | L | Pode",
            "POST /api/cases/{caseId}/non-filing-approval                     | LD CH | L | Pode",
            "POST /api/cases/{caseId}/non-filing-refusal                      | LD CH | L | Pode",
            "POST /api/cases/{caseId}/investigation                           | CO | L | POe", // 9
            "PUT /api/cases/{caseId}/amounts                                  | CO | L | PO",
            "POST /api/cases/{caseId}/exclusions                              | CO | L | PO", // 10
            "POST /api/cases/{caseId}/suspension                              | LD CH | L | POD", // 11
            "POST /api/cases/{caseId}/resumption                              | LD CH | L | POD",
            "POST /api/cases/{caseId}/extensions                              | LD CH | L | PODe",
            "POST /api/cases/{caseId}/measures                                | CO | L | pOdne", // 12
            "POST /api/cases/{caseId}/measures/{measureId}/platform-report    | CO | L | pOdne",
            "POST /api/cases/{caseId}/measures/{measureId}/approval           | LD CH | L | pOdnecx",
            "POST /api/cases/{caseId}/measures/{measureId}/extension          | LD CH | L | pOdnecx",
            "POST /api/cases/{caseId}/measures/{measureId}/lifting            | LD CH | L | pOdnecx",
            "POST /api/cases/{caseId}/closing-proposal                        | CO | L | poE", // 21
            "POST /api/cases/{caseId}/closing-approval                        | LD CH | L | podE",
            "POST /api/cases/{caseId}/closing-refusal                         | LD CH | L | podE",
            // recusal; the recused officer keeps the reading of it, and nothing else
            "GET /api/me/recusals                                             | " + EVERYBODY, // 63
            "GET /api/cases/{caseId}/recusals                                 | " + OFFICES + " | LHAIS",
            "POST /api/cases/{caseId}/recusals                                | " + OFFICES + " | LHA",
            "POST /api/cases/{caseId}/recusals/{recusalId}/granting           | LD CH | LHA",
            "POST /api/cases/{caseId}/recusals/{recusalId}/refusal            | LD CH | LHA",
            "POST /api/cases/{caseId}/recusals/{recusalId}/revocation         | LD CH | LHA",
            // shares; who is invited sees the share and nothing else
            "GET /api/cases/{caseId}/grants                                   | " + OFFICES + " | LHAISVF",
            "GET /api/cases/{caseId}/grants/{grantId}                         | " + OFFICES + " | LHAISVF",
            "GET /api/cases/{caseId}/grants/{grantId}/receipt                 | UH LD CH | L", // 66
            "POST /api/cases/{caseId}/grants                                  | CO | L | PODNECX", // 26
            "POST /api/cases/{caseId}/grants/{grantId}/approval               | UH LD CH | L | PODNECX", // 27
            "POST /api/cases/{caseId}/grants/{grantId}/acceptance             | AL UH LD CH | HAISV", // 28
            "POST /api/cases/{caseId}/grants/{grantId}/rejection              | AL UH LD CH | HAISV",
            "POST /api/cases/{caseId}/grants/{grantId}/withdrawal             | UH LD CH | L", // 29
            "POST /api/cases/{caseId}/grants/{grantId}/revocation             | UH LD CH | L",
            // letters; whoever may write one may also be asked
            "GET /api/cases/{caseId}/assistance-requests                      | " + OFFICES + " | LHAISF",
            "GET /api/cases/{caseId}/assistance-requests/{requestId}          | " + OFFICES + " | LHAISF",
            "POST /api/cases/{caseId}/assistance-requests                     | CO | LH | POdne", // 42
            "POST /api/cases/{caseId}/assistance-requests/{requestId}/sending | UH LD CH | LH | POdne", // 43
            "POST /api/cases/{caseId}/assistance-requests/{requestId}/withdrawal | UH LD CH | LH", // 46
            "POST /api/cases/{caseId}/assistance-requests/{requestId}/receipt | AL UH | LHA", // 44
            "POST /api/cases/{caseId}/assistance-requests/{requestId}/refusal | AL UH | LHA",
            "POST /api/cases/{caseId}/assistance-requests/{requestId}/extension | AL UH | LHA",
            "POST /api/cases/{caseId}/assistance-requests/{requestId}/answer  | CO AL | LHA", // 45
            "POST /api/cases/{caseId}/assistance-requests/{requestId}/answer-approval | UH LD CH | LHA",
            "POST /api/cases/{caseId}/assistance-requests/{requestId}/confirmation | CO UH | LH",
            "POST /api/cases/{caseId}/assistance-requests/{requestId}/return  | CO UH | LH",
            // evidence; who is only informed reads what it is, not its bytes
            "GET /api/cases/{caseId}/evidence                                 | " + OFFICES + " | LHAISF", // 34
            "GET /api/cases/{caseId}/evidence/{evidenceId}                    | " + OFFICES + " | LHAISF",
            "POST /api/cases/{caseId}/evidence/verification                   | " + OFFICES + " | LHAISF",
            "GET /api/cases/{caseId}/evidence/{evidenceId}/files/{fileId}/content | " + OFFICES + " | LHASF",
            "POST /api/cases/{caseId}/evidence                                | CO | LHA | PODne", // 33
            "POST /api/cases/{caseId}/evidence/{evidenceId}/sealing           | CO | LHA | PODne",
            "PUT /api/cases/{caseId}/evidence/{evidenceId}/files/{fileId}/content | CO | LHA | PODne",
            "HEAD /api/cases/{caseId}/evidence/{evidenceId}/files/{fileId}/content | CO | LHA | PODne",
            "POST /api/cases/{caseId}/evidence/{evidenceId}/offers            | CO | LHA | pODne", // 37
            "POST /api/cases/{caseId}/evidence/{evidenceId}/supplement        | CO | LHA | PODne", // 39
            "POST /api/cases/{caseId}/evidence/{evidenceId}/recognitions/{recognitionId}/review | RV LR | LH | pODnecx", // 38
            "POST /api/cases/{caseId}/evidence/{evidenceId}/label             | CO RV LR UH | LHA | PODNECX", // 35
            "POST /api/cases/{caseId}/evidence/{evidenceId}/label/lowering    | CO | LHA | PODNECX", // 36
            "POST /api/cases/{caseId}/evidence/{evidenceId}/label/approval    | UH LD CH | LHA | PODNECX",
            "POST /api/cases/{caseId}/evidence/{evidenceId}/label/refusal     | UH LD CH | LHA | PODNECX",
            // the referral; police and procuratorate see it and nothing else
            "GET /api/cases/{caseId}/referrals                                | " + ALL_WITH_CASES + " | LSQO", // 56
            "GET /api/cases/{caseId}/referrals/{referralId}                   | " + ALL_WITH_CASES + " | LSQO",
            "POST /api/cases/{caseId}/referrals                               | CO | L | ODN", // 50
            "POST /api/cases/{caseId}/referrals/{referralId}/task-group       | UH LD CH | L | ODNe", // 51
            "POST /api/cases/{caseId}/referrals/{referralId}/report           | CO | L | ODNe", // 52
            "POST /api/cases/{caseId}/referrals/{referralId}/report-signature | CO | L | ODNe",
            "POST /api/cases/{caseId}/referrals/{referralId}/approval         | CH | L | ODNe", // 53
            "POST /api/cases/{caseId}/referrals/{referralId}/non-approval     | CH | L | ODNe",
            "POST /api/cases/{caseId}/referrals/{referralId}/papers           | CO | L", // 54
            "POST /api/cases/{caseId}/referrals/{referralId}/sending          | CO | L",
            "POST /api/cases/{caseId}/referrals/{referralId}/supplement       | CO | L",
            "POST /api/cases/{caseId}/referrals/{referralId}/handover         | CO | L",
            "POST /api/cases/{caseId}/referrals/{referralId}/receipt          | PL | Q", // 55
            "POST /api/cases/{caseId}/referrals/{referralId}/supplement-request | PL | Q",
            "POST /api/cases/{caseId}/referrals/{referralId}/forwarding       | PL | Q",
            "POST /api/cases/{caseId}/referrals/{referralId}/out-of-remit     | PL | Q",
            "POST /api/cases/{caseId}/referrals/{referralId}/filing           | PL | Q",
            "POST /api/cases/{caseId}/referrals/{referralId}/non-filing       | PL | Q",
            "POST /api/cases/{caseId}/referrals/{referralId}/reconsideration-refusal | PL | Q",
            "POST /api/cases/{caseId}/referrals/{referralId}/handover-receipt | PL | Q",
            "POST /api/cases/{caseId}/referrals/{referralId}/reconsideration  | LD CH | L", // 57
            "POST /api/cases/{caseId}/referrals/{referralId}/supervision-request | LD CH | L",
            "POST /api/cases/{caseId}/referrals/{referralId}/admin-resumption | LD CH | L");

    private record Row(Set<String> roles, String standings, String states) {}

    private static final Map<String, Row> ROWS = rows();

    private AccessAsDesigned() {}

    static Set<String> operations() {
        return ROWS.keySet();
    }

    /** What an officer with this one role is told about something that concerns no existing case. */
    static Answer predict(String operation, String role) {
        return ROWS.get(operation).roles().contains(ROLES.get(role)) ? Answer.ALLOWED : Answer.REFUSED;
    }

    /** The same about a case that the officer works on, for an agency with this standing in it, in this group of states. */
    static Answer predict(String operation, String role, String standing, String states) {
        var answer = predict(operation, role, standing);
        var row = ROWS.get(operation).states();
        return answer == Answer.ALLOWED
                        && !row.isEmpty()
                        && !row.toUpperCase(Locale.ROOT).contains(states)
                ? Answer.NOT_NOW
                : answer;
    }

    private static Answer predict(String operation, String role, String standing) {
        var row = ROWS.get(operation);
        var letter = ROLES.get(role);
        var agency = STANDINGS.get(standing);
        if (CONTROL.contains(letter)) {
            return Answer.HIDDEN; // who administers or audits reads no case (SoD-5)
        }
        if ("-".equals(agency)) {
            return Answer.HIDDEN; // who is not inside does not learn that it is there
        }
        if (!homeOf(letter).contains(agency)) {
            return Answer.CLOSED; // police have no reviewers, regulators no police liaisons
        }
        if (!row.standings().contains(agency)) {
            return "LHAIS".contains(agency)
                    ? Answer.REFUSED
                    : Answer.HIDDEN; // the others see their one part, or what they keep
        }
        return row.roles().contains(letter) ? Answer.ALLOWED : Answer.REFUSED;
    }

    private static String homeOf(String role) {
        return switch (role) {
            case "PL" -> "Q";
            case "PO" -> "O";
            default -> "LHAISVF";
        };
    }

    private static Map<String, Row> rows() {
        var rows = new java.util.TreeMap<String, Row>();
        var twice = new ArrayList<String>();
        for (var line : TABLE) {
            var cells = line.split("\\|");
            var row = new Row(
                    Set.of(cells[1].strip().split(" ")),
                    cells.length > 2 ? cells[2].strip() : "",
                    cells.length > 3 ? cells[3].strip() : "");
            if (rows.put(cells[0].strip(), row) != null) {
                twice.add(line);
            }
        }
        if (!twice.isEmpty()) {
            throw new IllegalStateException("two rows for the same operation: " + twice);
        }
        return rows;
    }
}
