package org.lianan.casework.deadline;

import static org.lianan.casework.deadline.Approver.ASSISTING_AGENCY;
import static org.lianan.casework.deadline.Approver.BUREAU_LEADER;
import static org.lianan.casework.deadline.Approver.COLLECTIVE_PANEL;
import static org.lianan.casework.deadline.Approver.POLICE_CHIEF;
import static org.lianan.casework.deadline.Effect.BARRED;
import static org.lianan.casework.deadline.Effect.LAPSES;
import static org.lianan.casework.deadline.Effect.OPENS;
import static org.lianan.casework.deadline.Effect.OVERDUE;
import static org.lianan.casework.deadline.Effect.WAIVED;
import static org.lianan.casework.deadline.ExtensionRule.none;
import static org.lianan.casework.deadline.ExtensionRule.once;
import static org.lianan.casework.deadline.ExtensionRule.onceThenToDate;
import static org.lianan.casework.deadline.ExtensionRule.toDate;
import static org.lianan.casework.deadline.ExtensionRule.toDateAnyNumber;
import static org.lianan.casework.deadline.LastDay.ROLLS_FORWARD;
import static org.lianan.casework.deadline.LastDay.STAYS;
import static org.lianan.casework.deadline.PeriodCode.*;
import static org.lianan.casework.deadline.Stop.HEARING;
import static org.lianan.casework.deadline.Stop.PUBLIC_NOTICE;
import static org.lianan.casework.deadline.Stop.REFUND_ORDER;
import static org.lianan.casework.deadline.Stop.RIGHT_HOLDER_IDENTIFICATION;
import static org.lianan.casework.deadline.Stop.SUSPENSION;
import static org.lianan.casework.deadline.Stop.TESTING;
import static org.lianan.casework.deadline.Unit.HOURS;
import static org.lianan.casework.deadline.Unit.MONTHS;
import static org.lianan.casework.deadline.Unit.NATURAL_DAYS;
import static org.lianan.casework.deadline.Unit.WORKING_DAYS;
import static org.lianan.casework.deadline.Unit.YEARS;
import static org.lianan.casework.law.Instrument.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianan.casework.law.LegalBasis;

/**
 * The table of statutory periods (法定期限表): every number of days that this portal reckons with, with its article.
 *
 * <p>The row is chosen by the day of the event that starts the period, so that a changed law is a new row beside the old
 * one and never an edit. Working-day periods cannot end on a day of rest, so their last day simply stays. "日" in
 * State Council Order 310 is read as natural days, rolled forward: the order does not say (house default; see the
 * decision records). Periods that limit what the state may do (seizure, penalty) are not rolled forward.
 */
public final class StatutoryPeriods {
    private static final String ORDER_2_NOW = "2021-07-15"; // as amended by SAMR Order 42
    private static final String ORDER_310_NOW = "2020-08-07"; // as amended by State Council Order 730
    private static final String POLICE_NOW = "2020-09-01"; // Order 159 of the Ministry of Public Security
    private static final String PROCURATORATE_NOW = "2019-12-30"; // Gao Jian Fa Shi Zi [2019] 4
    private static final String ORDER_121_IN_FORCE = "2026-04-15";
    private static final Set<Stop> NEVER = Set.of();
    private static final Set<Stop> IN_A_CASE =
            Set.of(SUSPENSION, HEARING, PUBLIC_NOTICE, TESTING, RIGHT_HOLDER_IDENTIFICATION, REFUND_ORDER);

    // spotless:off
    private static final List<StatutoryPeriod> TABLE = List.of(
        //  code              length unit           extension                             days not counted                            last day       after it  articles                                                    from                to
        // complaints and reports
        row(C_ACCEPT,             7, WORKING_DAYS,  none(),                               NEVER,                                      STAYS,         OVERDUE,  law(ORDER_20, "14"),                                        "2020-01-01",       ORDER_121_IN_FORCE),
        row(C_ACCEPT,             7, WORKING_DAYS,  none(),                               NEVER,                                      STAYS,         OVERDUE,  law(ORDER_121, "15"),                                       ORDER_121_IN_FORCE, null),
        row(C_MEDIATE,           45, WORKING_DAYS,  none(),                               Set.of(TESTING),                            STAYS,         OVERDUE,  law(ORDER_20, "21"),                                        "2020-01-01",       ORDER_121_IN_FORCE),
        row(C_MEDIATE,           60, NATURAL_DAYS,  none(),                               Set.of(TESTING),                            ROLLS_FORWARD, OVERDUE,  law(ORDER_121, "22, 23"),                                   ORDER_121_IN_FORCE, null),
        row(C_TELL_END,           7, WORKING_DAYS,  none(),                               NEVER,                                      STAYS,         OVERDUE,  law(ORDER_20, "21"),                                        "2020-01-01",       ORDER_121_IN_FORCE),
        row(C_TELL_END,           7, WORKING_DAYS,  none(),                               NEVER,                                      STAYS,         OVERDUE,  law(ORDER_121, "23"),                                       ORDER_121_IN_FORCE, null),
        row(C_TELL_REPORTER,      5, WORKING_DAYS,  none(),                               NEVER,                                      STAYS,         OVERDUE,  law(ORDER_20, "31"),                                        "2020-01-01",       ORDER_121_IN_FORCE),
        // the case
        row(C_VERIFY,            15, WORKING_DAYS,  once(15, BUREAU_LEADER),              Set.of(TESTING, RIGHT_HOLDER_IDENTIFICATION), STAYS,       OVERDUE,  law(ORDER_2, "18"),                                         ORDER_2_NOW,        null),
        row(C_ASSIST,            15, WORKING_DAYS,  toDateAnyNumber(ASSISTING_AGENCY),    NEVER,                                      STAYS,         OVERDUE,  law(ORDER_2, "45"),                                         ORDER_2_NOW,        null),
        row(C_HOLD_REPORT,       24, HOURS,         none(),                               NEVER,                                      STAYS,         OVERDUE,  law(ORDER_2, "33"),                                         ORDER_2_NOW,        null),
        row(C_HOLD,               7, WORKING_DAYS,  none(),                               NEVER,                                      STAYS,         LAPSES,   law(ORDER_2, "33, 34, 35").and(PENALTY_LAW, "56, 85"),      ORDER_2_NOW,        null),
        row(C_SEIZE,             30, NATURAL_DAYS,  once(30, BUREAU_LEADER),              Set.of(TESTING),                            STAYS,         LAPSES,   law(ORDER_2, "38").and(COMPULSION_LAW, "25"),               ORDER_2_NOW,        null),
        row(C_REVIEW,            10, WORKING_DAYS,  toDate(BUREAU_LEADER),                NEVER,                                      STAYS,         OVERDUE,  law(ORDER_2, "55"),                                         ORDER_2_NOW,        null),
        row(C_STATE,              5, WORKING_DAYS,  none(),                               NEVER,                                      STAYS,         WAIVED,   law(ORDER_2, "57").and(PENALTY_LAW, "64"),                  ORDER_2_NOW,        null),
        row(C_HEARNOTE,           7, WORKING_DAYS,  none(),                               NEVER,                                      STAYS,         OPENS,    law(PENALTY_LAW, "64, 85"),                                 "2021-07-15",       null),
        row(C_CASE,              90, NATURAL_DAYS,  onceThenToDate(30, BUREAU_LEADER, COLLECTIVE_PANEL), IN_A_CASE,                   ROLLS_FORWARD, OVERDUE,  law(ORDER_2, "64"),                                         ORDER_2_NOW,        null),
        row(C_SERVE,              7, WORKING_DAYS,  none(),                               NEVER,                                      STAYS,         OVERDUE,  law(ORDER_2, "81"),                                         ORDER_2_NOW,        null),
        row(C_SERVE_NOTICE,      30, NATURAL_DAYS,  none(),                               NEVER,                                      ROLLS_FORWARD, OPENS,    law(ORDER_2, "82"),                                         ORDER_2_NOW,        null),
        row(C_PAY,               15, NATURAL_DAYS,  toDateAnyNumber(BUREAU_LEADER),       NEVER,                                      ROLLS_FORWARD, OVERDUE,  law(ORDER_2, "72, 73, 74, 75"),                             ORDER_2_NOW,        null),
        row(C_URGE,              10, WORKING_DAYS,  none(),                               NEVER,                                      STAYS,         OPENS,    law(ORDER_2, "76"),                                         ORDER_2_NOW,        null),
        row(C_COURT,              3, MONTHS,        none(),                               NEVER,                                      STAYS,         BARRED,   law(ORDER_2, "76").and(COMPULSION_LAW, "53"),               ORDER_2_NOW,        null),
        row(C_CLOSE,             15, WORKING_DAYS,  none(),                               NEVER,                                      STAYS,         OVERDUE,  law(ORDER_2, "77"),                                         ORDER_2_NOW,        null),
        row(C_PUB_IN,            20, WORKING_DAYS,  none(),                               NEVER,                                      STAYS,         OVERDUE,  law(ORDER_45, "9"),                                         "2021-09-01",       null),
        row(C_PUB_X,             10, WORKING_DAYS,  none(),                               NEVER,                                      STAYS,         OVERDUE,  law(ORDER_45, "10"),                                        "2021-09-01",       null),
        row(C_PUB_X_LOCAL,       10, WORKING_DAYS,  none(),                               NEVER,                                      STAYS,         OVERDUE,  law(ORDER_45, "10"),                                        "2021-09-01",       null),
        row(C_UNPUB,              3, WORKING_DAYS,  none(),                               NEVER,                                      STAYS,         OVERDUE,  law(ORDER_45, "11"),                                        "2021-09-01",       null),
        row(C_LIMIT,              2, YEARS,         none(),                               NEVER,                                      STAYS,         BARRED,   law(PENALTY_LAW, "36"),                                     "2021-07-15",       null),
        row(C_LIMIT_HARM,         5, YEARS,         none(),                               NEVER,                                      STAYS,         BARRED,   law(PENALTY_LAW, "36"),                                     "2021-07-15",       null),
        // jurisdiction
        row(D_DISPUTE,            7, WORKING_DAYS,  none(),                               NEVER,                                      STAYS,         OVERDUE,  law(ORDER_2, "13"),                                         ORDER_2_NOW,        null),
        row(D_DESIGNATE,          7, WORKING_DAYS,  none(),                               NEVER,                                      STAYS,         OVERDUE,  law(ORDER_2, "16"),                                         ORDER_2_NOW,        null),
        row(D_INTAKE,             7, WORKING_DAYS,  none(),                               NEVER,                                      STAYS,         OVERDUE,  law(ORDER_121, "33"),                                       ORDER_121_IN_FORCE, null),
        row(D_TRANSFER,           5, WORKING_DAYS,  none(),                               NEVER,                                      STAYS,         OVERDUE,  LegalBasis.houseDefault(),                                  ORDER_2_NOW,        null),
        // referral to the police
        row(R_HEAD,               3, NATURAL_DAYS,  none(),                               NEVER,                                      ROLLS_FORWARD, OVERDUE,  law(STATE_COUNCIL_310, "5"),                                ORDER_310_NOW,      null),
        row(R_SEND,              24, HOURS,         none(),                               NEVER,                                      STAYS,         OVERDUE,  law(STATE_COUNCIL_310, "5"),                                ORDER_310_NOW,      null),
        row(R_POLICE_ASK,        24, HOURS,         none(),                               NEVER,                                      STAYS,         OVERDUE,  law(POLICE_PROCEDURE, "180"),                               POLICE_NOW,         null),
        row(R_SUPPLY,             3, NATURAL_DAYS,  none(),                               NEVER,                                      ROLLS_FORWARD, OVERDUE,  law(POLICE_PROCEDURE, "180"),                               POLICE_NOW,         null),
        row(R_FORWARD,           24, HOURS,         none(),                               NEVER,                                      STAYS,         OVERDUE,  law(STATE_COUNCIL_310, "7"),                                ORDER_310_NOW,      null),
        row(R_DECIDE,             3, NATURAL_DAYS,  none(),                               NEVER,                                      ROLLS_FORWARD, OVERDUE,  law(STATE_COUNCIL_310, "8").and(POLICE_PROCEDURE, "180"),   POLICE_NOW,         null),
        row(R_DECIDE_10,         10, NATURAL_DAYS,  none(),                               NEVER,                                      ROLLS_FORWARD, OVERDUE,  law(POLICE_ECONOMIC, "16"),                                 "2018-01-01",       null),
        row(R_DECIDE_30,         30, NATURAL_DAYS,  once(30, POLICE_CHIEF),               NEVER,                                      ROLLS_FORWARD, OVERDUE,  law(POLICE_ECONOMIC, "16"),                                 "2018-01-01",       null),
        row(R_HANDOVER,           3, NATURAL_DAYS,  none(),                               NEVER,                                      ROLLS_FORWARD, OVERDUE,  law(STATE_COUNCIL_310, "12"),                               ORDER_310_NOW,      null),
        row(R_RECONSIDER,         3, NATURAL_DAYS,  none(),                               NEVER,                                      ROLLS_FORWARD, BARRED,   law(STATE_COUNCIL_310, "9"),                                ORDER_310_NOW,      null),
        row(R_RECONSIDER_ANSWER,  3, NATURAL_DAYS,  none(),                               NEVER,                                      ROLLS_FORWARD, OVERDUE,  law(STATE_COUNCIL_310, "9").and(POLICE_PROCEDURE, "181"),   POLICE_NOW,         null),
        row(R_SUPERVISE,          3, NATURAL_DAYS,  none(),                               NEVER,                                      ROLLS_FORWARD, OVERDUE,  law(STATE_COUNCIL_310, "9"),                                ORDER_310_NOW,      null),
        row(R_EXPLAIN,            7, NATURAL_DAYS,  none(),                               NEVER,                                      ROLLS_FORWARD, OVERDUE,  law(POLICE_PROCEDURE, "182").and(PROCURATORATE_RULES, "560"), POLICE_NOW,       null),
        row(R_TELL_BUREAU,       10, NATURAL_DAYS,  none(),                               NEVER,                                      ROLLS_FORWARD, OVERDUE,  law(PROCURATORATE_RULES, "561"),                            PROCURATORATE_NOW,  null),
        row(R_ORDERED_FILING,    15, NATURAL_DAYS,  none(),                               NEVER,                                      ROLLS_FORWARD, OVERDUE,  law(PROCURATORATE_RULES, "563").and(POLICE_PROCEDURE, "182"), POLICE_NOW,       null),
        row(R_REVERSE_REPLY,      2, MONTHS,        none(),                               NEVER,                                      ROLLS_FORWARD, OVERDUE,  law(REVERSE_REFERRAL, ""),                                  "2021-09-06",       null),
        // platforms
        row(P_PUBLISH,            1, WORKING_DAYS,  none(),                               NEVER,                                      STAYS,         OVERDUE,  law(ORDER_37, "30"),                                        "2021-05-01",       null),
        row(P_REMIND,             5, WORKING_DAYS,  none(),                               NEVER,                                      STAYS,         OVERDUE,  law(ORDER_117, "22"),                                       "2026-02-01",       null),
        row(P_OBJECT,            15, NATURAL_DAYS,  none(),                               NEVER,                                      ROLLS_FORWARD, BARRED,   law(PRODUCT_QUALITY_LAW, "15"),                             "2018-12-29",       null),
        row(P_KEEP,               3, YEARS,         none(),                               NEVER,                                      STAYS,         LAPSES,   law(E_COMMERCE_LAW, "31"),                                  "2019-01-01",       null));
    // spotless:on

    private StatutoryPeriods() {}

    /** The whole table, in reading order. */
    public static List<StatutoryPeriod> all() {
        return TABLE;
    }

    /** The row that an event on this day starts; refuses where the law had none. */
    public static StatutoryPeriod inForce(PeriodCode code, LocalDate event) {
        return TABLE.stream()
                .filter(period -> period.code() == code && period.inForceOn(event))
                .findFirst()
                .orElseThrow(() -> new NoPeriodInForce(code, event));
    }

    private static LegalBasis law(org.lianan.casework.law.Instrument instrument, String articles) {
        return LegalBasis.of(instrument, articles);
    }

    private static StatutoryPeriod row(
            PeriodCode code,
            int length,
            Unit unit,
            List<ExtensionRule> extensions,
            Set<Stop> stops,
            LastDay lastDay,
            Effect effect,
            LegalBasis basis,
            String validFrom,
            @Nullable String validTo) {
        return new StatutoryPeriod(
                code,
                length,
                unit,
                extensions,
                stops,
                lastDay,
                effect,
                basis,
                LocalDate.parse(validFrom),
                validTo == null ? null : LocalDate.parse(validTo));
    }
}
