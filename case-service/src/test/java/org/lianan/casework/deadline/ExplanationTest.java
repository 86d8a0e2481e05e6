package org.lianan.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianan.casework.deadline.Clocks.CALENDAR;
import static org.lianan.casework.deadline.Clocks.at;
import static org.lianan.casework.deadline.Clocks.byLeader;
import static org.lianan.casework.deadline.Clocks.clock;
import static org.lianan.casework.deadline.Clocks.identification;
import static org.lianan.casework.deadline.Clocks.on;
import static org.lianan.casework.deadline.Clocks.testing;
import static org.lianan.casework.deadline.PeriodCode.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.law.Reason;

class ExplanationTest {

    @Test
    void a_working_day_deadline_tells_which_days_it_skipped_and_which_saturday_it_counted() {
        assertThat(english(clock(C_VERIFY, "2026-04-20").due(CALENDAR)))
                .containsExactly(
                        "The period is \"verify a lead and decide whether to file\", 15 working days (SAMR Order 2"
                                + " (penalty procedure), art. 18).",
                        "It began with an event on 2026-04-20; that day does not count.",
                        "Days of weekends that do not count: 3.",
                        "Days off for Labour Day (2026-05-01 to 2026-05-05) that do not count: 5.",
                        "Make-up working days that count: 2026-05-09.",
                        "Counting 15 working days from 2026-04-21 leads to 2026-05-13.",
                        "The last day is 2026-05-13.");
    }

    @Test
    void the_same_in_chinese() {
        assertThat(chinese(clock(C_VERIFY, "2026-04-20").due(CALENDAR)))
                .containsExactly(
                        "适用期限：核查线索并决定是否立案，15个工作日（市场监督管理行政处罚程序规定第十八条）。",
                        "起算事件发生在2026-04-20，当日不计算在内。",
                        "其间周末休息日3天不计入。",
                        "其间劳动节放假（2026-05-01至2026-05-05）5天不计入。",
                        "调休上班日2026-05-09为工作日，计入。",
                        "从2026-04-21起计满15个工作日，至2026-05-13。",
                        "届满日：2026-05-13。");
    }

    @Test
    void a_seizure_says_that_testing_stopped_it_and_identification_did_not() {
        var due = clock(C_SEIZE, "2026-05-12")
                .excluding(testing("2026-05-14", "2026-05-28"))
                .excluding(identification("2026-05-14", "2026-05-20"))
                .due(CALENDAR);

        assertThat(due.steps())
                .extracting(Reason::code)
                .containsExactly("PERIOD", "EVENT_DAY_EXCLUDED", "EXCLUDED", "COUNTED", "EXCLUSION_OTHER_CLOCK", "DUE");
        assertThat(due.steps().get(2).parameters())
                .containsEntry("reason", "TESTING")
                .containsEntry("days", "14")
                .containsEntry("document", "检测委托书");
    }

    @Test
    void a_second_stop_on_the_same_days_is_said_to_have_no_effect() {
        var due = clock(C_CASE, "2026-05-08")
                .excluding(testing("2026-05-14", "2026-05-28"))
                .excluding(identification("2026-05-14", "2026-05-20"))
                .due(CALENDAR);
        assertThat(due.steps()).extracting(Reason::code).contains("EXCLUSION_NO_EFFECT");
    }

    @Test
    void rolling_names_the_holiday_or_the_weekend() {
        assertThat(english(clock(C_MEDIATE, "2026-04-22").due(CALENDAR)))
                .contains("The last day, 2026-06-21, is off for Dragon Boat Festival, so it moves to the next working"
                        + " day, 2026-06-22.");
        assertThat(english(clock(R_DECIDE, "2026-06-04").due(CALENDAR)))
                .contains(
                        "The last day, 2026-06-07, is on a weekend, so it moves to the next working day, 2026-06-08.");
    }

    @Test
    void one_working_day_is_spoken_of_in_the_singular() {
        assertThat(english(clock(P_PUBLISH, "2026-05-08").due(CALENDAR)))
                .contains("Counting 1 working day from 2026-05-09 leads to 2026-05-09.");
    }

    @Test
    void every_kind_of_step_has_words_in_both_languages() {
        var told = new Extension(Approver.ASSISTING_AGENCY, on("2026-12-20"), on("2027-02-01"), "延期告知");
        var everything = List.of(
                clock(C_SEIZE, "2026-05-14")
                        .excluding(testing("2026-05-20", null))
                        .excluding(testing("2027-05-20", null))
                        .excluding(new Exclusion(Stop.HEARING, on("2026-05-20"), null, "听证通知书"))
                        .extended(byLeader("2026-06-01"), CALENDAR)
                        .due(CALENDAR, on("2026-06-01")),
                clock(C_SEIZE, "2026-05-14").due(CALENDAR),
                clock(C_ASSIST, "2026-12-16").extended(told, CALENDAR).due(CALENDAR),
                clock(C_VERIFY, "2026-12-16").due(CALENDAR),
                LegalClock.started(R_SEND, at("2026-06-03 10:30")).due(CALENDAR),
                clock(C_LIMIT, "2024-05-12").due(CALENDAR),
                clock(C_COURT, "2026-05-12").due(CALENDAR));

        assertThat(everything).allSatisfy(due -> {
            assertThat(chinese(due)).noneMatch(sentence -> sentence.contains("{"));
            assertThat(english(due)).noneMatch(sentence -> sentence.contains("{"));
        });
        assertThat(everything.stream().flatMap(due -> due.steps().stream()).map(Reason::code))
                .contains(
                        "EXCLUDED_YET",
                        "EXCLUSION_NO_EFFECT_YET",
                        "EXCLUSION_OTHER_CLOCK_YET",
                        "EXTENDED_BY",
                        "EXTENDED_TO",
                        "STOPPED",
                        "STAYS_ON_REST_DAY",
                        "PROVISIONAL",
                        "EVENT_HOUR_EXCLUDED",
                        "HOURS_COUNTED",
                        "DUE_AT",
                        "SAME_DATE");
    }

    private static List<String> english(Due due) {
        return due.steps().stream().map(Reason::sentence).map(Sentence::en).toList();
    }

    private static List<String> chinese(Due due) {
        return due.steps().stream().map(Reason::sentence).map(Sentence::zh).toList();
    }
}
