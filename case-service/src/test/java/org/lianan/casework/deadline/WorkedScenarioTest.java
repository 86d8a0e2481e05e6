package org.lianan.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianan.casework.deadline.Clocks.CALENDAR;
import static org.lianan.casework.deadline.Clocks.at;
import static org.lianan.casework.deadline.Clocks.byLeader;
import static org.lianan.casework.deadline.Clocks.clock;
import static org.lianan.casework.deadline.Clocks.due;
import static org.lianan.casework.deadline.Clocks.dueAt;
import static org.lianan.casework.deadline.Clocks.identification;
import static org.lianan.casework.deadline.Clocks.on;
import static org.lianan.casework.deadline.Clocks.testing;
import static org.lianan.casework.deadline.PeriodCode.*;

import org.junit.jupiter.api.Test;

/** The case of the fake blenders, 2026: every date of the worked scenario, step by step. */
class WorkedScenarioTest {

    @Test
    void step_01_the_complaint_is_to_be_accepted_by_april_29_and_the_lead_verified_by_may_13() {
        assertThat(due(C_ACCEPT, "2026-04-20")).isEqualTo("2026-04-29");
        assertThat(due(C_VERIFY, "2026-04-20")).isEqualTo("2026-05-13");
    }

    @Test
    void step_01_verification_may_be_extended_to_june_3() {
        assertThat(clock(C_VERIFY, "2026-04-20")
                        .extended(byLeader("2026-05-13"), CALENDAR)
                        .due(CALENDAR)
                        .dueOn())
                .isEqualTo("2026-06-03");
    }

    @Test
    void step_02_mediation_would_end_on_a_dragon_boat_sunday_and_so_ends_on_june_22() {
        assertThat(due(C_MEDIATE, "2026-04-22")).isEqualTo("2026-06-22");
    }

    @Test
    void step_03_both_letters_of_assistance_are_to_be_answered_by_may_19() {
        assertThat(due(C_ASSIST, "2026-04-24")).isEqualTo("2026-05-19");
    }

    @Test
    void step_05_the_case_is_to_be_decided_by_august_6() {
        assertThat(due(C_CASE, "2026-05-08")).isEqualTo("2026-08-06");
    }

    @Test
    void step_05_the_platform_publishes_its_measure_on_the_working_saturday_of_may_9() {
        assertThat(due(P_PUBLISH, "2026-05-08")).isEqualTo("2026-05-09");
    }

    @Test
    void step_07_the_seizure_ends_on_june_11_and_the_hold_lapses_after_may_21() {
        assertThat(due(C_SEIZE, "2026-05-12")).isEqualTo("2026-06-11");
        assertThat(due(C_HOLD, "2026-05-12")).isEqualTo("2026-05-21");
    }

    @Test
    void step_08_fourteen_days_of_testing_move_the_seizure_to_june_25_and_the_case_to_august_20() {
        var seizure = clock(C_SEIZE, "2026-05-12")
                .excluding(testing("2026-05-14", "2026-05-28"))
                .excluding(identification("2026-05-14", "2026-05-20"));
        var decision = clock(C_CASE, "2026-05-08")
                .excluding(testing("2026-05-14", "2026-05-28"))
                .excluding(identification("2026-05-14", "2026-05-20"));

        assertThat(seizure.due(CALENDAR).dueOn()).isEqualTo("2026-06-25");
        assertThat(decision.due(CALENDAR).dueOn()).isEqualTo("2026-08-20");
    }

    @Test
    void step_09_baiyun_says_before_expiry_that_it_needs_until_may_26() {
        var told = new Extension(Approver.ASSISTING_AGENCY, on("2026-05-15"), on("2026-05-26"), "延期告知");
        assertThat(clock(C_ASSIST, "2026-04-24")
                        .extended(told, CALENDAR)
                        .due(CALENDAR)
                        .dueOn())
                .isEqualTo("2026-05-26");
    }

    @Test
    void step_10_yuhang_verifies_the_forwarded_lead_by_june_8() {
        assertThat(due(C_VERIFY, "2026-05-18")).isEqualTo("2026-06-08");
    }

    @Test
    void step_12_the_head_decides_by_june_4() {
        assertThat(LegalClock.started(R_HEAD, at("2026-06-01 16:00"))
                        .due(CALENDAR)
                        .dueOn())
                .isEqualTo("2026-06-04");
    }

    @Test
    void step_13_the_referral_is_sent_within_24_hours_of_approval() {
        assertThat(dueAt(R_SEND, "2026-06-03 10:30")).isEqualTo(at("2026-06-04 10:30"));
    }

    @Test
    void step_14_the_police_forward_it_or_ask_for_papers_within_24_hours_of_receipt() {
        assertThat(dueAt(R_FORWARD, "2026-06-04 09:40")).isEqualTo(at("2026-06-05 09:40"));
        assertThat(dueAt(R_POLICE_ASK, "2026-06-04 09:40")).isEqualTo(at("2026-06-05 09:40"));
    }

    @Test
    void step_14_the_police_decide_by_june_8_or_15_or_july_6() {
        assertThat(due(R_DECIDE, "2026-06-04")).isEqualTo("2026-06-08");
        assertThat(due(R_DECIDE_10, "2026-06-04")).isEqualTo("2026-06-15");
        assertThat(due(R_DECIDE_30, "2026-06-04")).isEqualTo("2026-07-06");
    }

    @Test
    void step_15_missing_papers_are_supplied_by_june_8() {
        assertThat(due(R_SUPPLY, "2026-06-05")).isEqualTo("2026-06-08");
    }

    @Test
    void step_16_goods_are_handed_over_by_june_11() {
        assertThat(due(R_HANDOVER, "2026-06-08")).isEqualTo("2026-06-11");
    }

    @Test
    void step_18_haimen_closes_by_june_25() {
        assertThat(due(C_CLOSE, "2026-06-03")).isEqualTo("2026-06-25");
    }

    @Test
    void step_19_yuhangs_own_case_keeps_its_five_dates() {
        assertThat(due(C_CASE, "2026-05-28")).isEqualTo("2026-08-26");
        assertThat(due(C_REVIEW, "2026-06-23")).isEqualTo("2026-07-07");
        assertThat(due(C_STATE, "2026-07-08")).isEqualTo("2026-07-15");
        assertThat(due(C_PAY, "2026-07-17")).isEqualTo("2026-08-03");
        assertThat(due(C_PUB_IN, "2026-07-17")).isEqualTo("2026-08-14");
    }

    @Test
    void step_20_yuhang_closes_by_august_18() {
        assertThat(due(C_CLOSE, "2026-07-28")).isEqualTo("2026-08-18");
    }

    @Test
    void variant_1_talks_last_until_may_14_and_the_designation_comes_by_may_27() {
        assertThat(due(D_DISPUTE, "2026-05-06")).isEqualTo("2026-05-14");
        assertThat(due(D_DESIGNATE, "2026-05-18")).isEqualTo("2026-05-27");
    }
}
