package org.lianan.casework.jurisdiction.entity;

import static org.lianan.casework.jurisdiction.entity.Candidate.always;
import static org.lianan.casework.jurisdiction.entity.Candidate.ifFirst;
import static org.lianan.casework.jurisdiction.entity.Candidate.ifNoneBefore;
import static org.lianan.casework.jurisdiction.entity.LeadBy.FIRST_TO_FILE;
import static org.lianan.casework.jurisdiction.entity.LeadBy.FIRST_TO_RECEIVE;
import static org.lianan.casework.jurisdiction.entity.LeadBy.ONLY_ONE;
import static org.lianan.casework.jurisdiction.entity.Place.*;
import static org.lianan.casework.jurisdiction.entity.Proceeding.COMPLAINT;
import static org.lianan.casework.jurisdiction.entity.Proceeding.PENALTY;
import static org.lianan.casework.jurisdiction.entity.Proceeding.REPORT;
import static org.lianan.casework.jurisdiction.entity.Subject.*;
import static org.lianan.casework.law.Instrument.ADVERT_LAW;
import static org.lianan.casework.law.Instrument.ORDER_117;
import static org.lianan.casework.law.Instrument.ORDER_121;
import static org.lianan.casework.law.Instrument.ORDER_2;
import static org.lianan.casework.law.Instrument.ORDER_20;
import static org.lianan.casework.law.Instrument.ORDER_72;
import static org.lianan.casework.law.Instrument.PENALTY_LAW;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianan.casework.law.Instrument;
import org.lianan.casework.law.LegalBasis;

/**
 * The table of jurisdiction rules (管辖规则表). The first row that covers the act and is in force on its day decides, so the
 * special law stands above the general one.
 *
 * <p>Penalties go by the day of the act, complaints and reports by the day on which they were received. J3 covers
 * breaches of Order 117 only: a stream that sells fakes is, as a trademark case, an act of a merchant under J2.
 *
 * <p>Two rules are not rows because they name no place: J8, what a law reserves to the province (SAMR Order 2, art. 8
 * and 15), and J9, what belongs to another department or to the police (art. 17).
 */
public final class Rules {
    private static final Set<Subject> ANYBODY = EnumSet.allOf(Subject.class);
    private static final Set<Subject> SHOPS = Set.of(MERCHANT, LIVE_ROOM);
    private static final Set<Subject> SELF_PUBLISHERS = Set.of(MERCHANT, LIVE_ROOM, SELF_SITE);
    private static final Set<Subject> AD_TRADE = Set.of(AD_PUBLISHER, ADVERTISER, AD_AGENT);
    private static final Set<Instrument> ANY_LAW = Set.of();
    private static final Set<Instrument> BREACH_OF_117 = Set.of(ORDER_117);
    private static final Set<Instrument> ADVERTS = Set.of(ADVERT_LAW, ORDER_72);
    private static final List<Candidate> LIVE_ROOM_PLACES =
            List.of(always(ACTUAL_PLACE), ifNoneBefore(REGISTERED_SEAT), ifNoneBefore(PLATFORM_SEAT));
    private static final List<Candidate> AD_PLACES =
            List.of(always(PUBLISHER_PLACE), ifFirst(ADVERTISER_PLACE), ifFirst(AD_AGENT_PLACE));
    private static final List<Candidate> OWN_AD_PLACES = List.of(always(ACTUAL_PLACE), ifNoneBefore(REGISTERED_SEAT));
    private static final String ORDER_2_NOW = "2021-07-15"; // as amended by SAMR Order 42
    private static final String ORDER_117_IN_FORCE = "2026-02-01";
    private static final String ORDER_121_IN_FORCE = "2026-04-15";

    // spotless:off
    private static final List<Rule> TABLE = List.of(
        //  rule   proceeding  whose act                which law      competent places, the default first                          leads             article                                        from                to
        row("J3a", PENALTY,   Set.of(PLATFORM),         BREACH_OF_117, List.of(always(PLATFORM_SEAT)),                              ONLY_ONE,         law(ORDER_117, "47(1)"),                       ORDER_117_IN_FORCE, null),
        row("J3a", PENALTY,   Set.of(SELF_SITE, MCN),   BREACH_OF_117, List.of(always(REGISTERED_SEAT)),                            ONLY_ONE,         law(ORDER_117, "47(1)"),                       ORDER_117_IN_FORCE, null),
        row("J3b", PENALTY,   Set.of(LIVE_ROOM),        BREACH_OF_117, LIVE_ROOM_PLACES,                                            ONLY_ONE,         law(ORDER_117, "47(2)"),                       ORDER_117_IN_FORCE, null),
        row("J3c", PENALTY,   Set.of(STREAMER),         BREACH_OF_117, LIVE_ROOM_PLACES,                                            ONLY_ONE,         law(ORDER_117, "47(3)"),                       ORDER_117_IN_FORCE, null),
        row("J4",  PENALTY,   SELF_PUBLISHERS,          ADVERTS,       OWN_AD_PLACES,                                               ONLY_ONE,         law(ORDER_2, "11(3)").and(ORDER_72, "20"),     "2023-05-01",       null),
        row("J4",  PENALTY,   AD_TRADE,                 ADVERTS,       AD_PLACES,                                                   FIRST_TO_FILE,    law(ORDER_2, "11, 12").and(ORDER_72, "20"),    "2023-05-01",       null),
        row("J4",  PENALTY,   Set.of(ENDORSER),         ADVERTS,       List.of(always(ENDORSER_PLACE)),                             ONLY_ONE,         law(ORDER_72, "20"),                           "2023-05-01",       null),
        row("J1",  PENALTY,   Set.of(PLATFORM),         ANY_LAW,       List.of(always(PLATFORM_SEAT)),                              ONLY_ONE,         law(ORDER_2, "10(1)"),                         ORDER_2_NOW,        null),
        row("J1",  PENALTY,   Set.of(SELF_SITE),        ANY_LAW,       List.of(always(REGISTERED_SEAT)),                            ONLY_ONE,         law(ORDER_2, "10(1)"),                         ORDER_2_NOW,        null),
        row("J2",  PENALTY,   SHOPS,                    ANY_LAW,       List.of(always(ACTUAL_PLACE), ifFirst(PLATFORM_SEAT)),       FIRST_TO_FILE,    law(ORDER_2, "10(2), 12"),                     ORDER_2_NOW,        null),
        row("J7",  PENALTY,   ANYBODY,                  ANY_LAW,       List.of(always(VIOLATION_PLACE)),                            ONLY_ONE,         law(ORDER_2, "7").and(PENALTY_LAW, "22, 23"),  ORDER_2_NOW,        null),

        row("J5",  COMPLAINT, SHOPS,                    ANY_LAW,       List.of(always(PUBLISHED_ADDRESS), always(PLATFORM_SEAT)),   FIRST_TO_RECEIVE, law(ORDER_121, "13(3), 14"),                   ORDER_121_IN_FORCE, null),
        row("J5",  COMPLAINT, Set.of(PLATFORM),         ANY_LAW,       List.of(always(PLATFORM_SEAT)),                              ONLY_ONE,         law(ORDER_121, "13(2)"),                       ORDER_121_IN_FORCE, null),
        row("J5",  COMPLAINT, Set.of(SELF_SITE),        ANY_LAW,       List.of(always(REGISTERED_SEAT)),                            ONLY_ONE,         law(ORDER_121, "13(2)"),                       ORDER_121_IN_FORCE, null),
        row("J5",  COMPLAINT, ANYBODY,                  ANY_LAW,       List.of(always(ACTUAL_PLACE), always(REGISTERED_SEAT)),      FIRST_TO_RECEIVE, law(ORDER_121, "13(1), 14"),                   ORDER_121_IN_FORCE, null),
        row("J5'", COMPLAINT, SHOPS,                    ANY_LAW,       List.of(always(ACTUAL_PLACE), always(PLATFORM_SEAT)),        FIRST_TO_RECEIVE, law(ORDER_20, "12"),                           "2020-01-01",       ORDER_121_IN_FORCE),
        row("J5'", COMPLAINT, Set.of(PLATFORM),         ANY_LAW,       List.of(always(PLATFORM_SEAT)),                              ONLY_ONE,         law(ORDER_20, "12"),                           "2020-01-01",       ORDER_121_IN_FORCE),

        row("J6",  REPORT,    SELF_PUBLISHERS,          ADVERTS,       OWN_AD_PLACES,                                               ONLY_ONE,         law(ORDER_121, "32"),                          ORDER_121_IN_FORCE, null),
        row("J6",  REPORT,    AD_TRADE,                 ADVERTS,       AD_PLACES,                                                   FIRST_TO_RECEIVE, law(ORDER_121, "32"),                          ORDER_121_IN_FORCE, null),
        row("J6",  REPORT,    Set.of(PLATFORM),         ANY_LAW,       List.of(always(PLATFORM_SEAT)),                              ONLY_ONE,         law(ORDER_121, "31"),                          ORDER_121_IN_FORCE, null),
        row("J6",  REPORT,    Set.of(SELF_SITE),        ANY_LAW,       List.of(always(REGISTERED_SEAT)),                            ONLY_ONE,         law(ORDER_121, "31"),                          ORDER_121_IN_FORCE, null),
        row("J6",  REPORT,    SHOPS,                    ANY_LAW,       List.of(always(ACTUAL_PLACE), ifFirst(PLATFORM_SEAT)),       FIRST_TO_RECEIVE, law(ORDER_121, "31"),                          ORDER_121_IN_FORCE, null),
        row("J6",  REPORT,    ANYBODY,                  ANY_LAW,       List.of(always(VIOLATION_PLACE)),                            ONLY_ONE,         law(ORDER_121, "29"),                          ORDER_121_IN_FORCE, null));
    // spotless:on

    private Rules() {}

    /** The whole table, in reading order. */
    public static List<Rule> all() {
        return TABLE;
    }

    static Optional<Rule> inForce(Proceeding proceeding, Act act, LocalDate day) {
        return TABLE.stream()
                .filter(rule -> rule.covers(proceeding, act) && rule.inForceOn(day))
                .findFirst();
    }

    /** The rules above the chosen one that would have decided on another day. */
    static List<Rule> notInForce(Proceeding proceeding, Act act, LocalDate day) {
        var numbers = new HashSet<String>();
        return TABLE.stream()
                .filter(rule -> rule.covers(proceeding, act))
                .takeWhile(rule -> !rule.inForceOn(day))
                .filter(rule -> numbers.add(rule.number()))
                .toList();
    }

    private static LegalBasis law(Instrument instrument, String articles) {
        return LegalBasis.of(instrument, articles);
    }

    private static Rule row(
            String number,
            Proceeding proceeding,
            Set<Subject> subjects,
            Set<Instrument> instruments,
            List<Candidate> candidates,
            LeadBy leadBy,
            LegalBasis basis,
            String validFrom,
            @Nullable String validTo) {
        return new Rule(
                number,
                proceeding,
                subjects,
                instruments,
                candidates,
                leadBy,
                basis,
                LocalDate.parse(validFrom),
                validTo == null ? null : LocalDate.parse(validTo));
    }
}
