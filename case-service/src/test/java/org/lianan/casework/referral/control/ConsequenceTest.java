package org.lianan.casework.referral.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianan.casework.dueboard.entity.DutyKind.REFERRAL_DECIDE;
import static org.lianan.casework.dueboard.entity.DutyKind.REFERRAL_FILE_OR_NOT;
import static org.lianan.casework.dueboard.entity.DutyKind.REFERRAL_FORWARD_OR_ASK;
import static org.lianan.casework.dueboard.entity.DutyKind.REFERRAL_HANDOVER;
import static org.lianan.casework.dueboard.entity.DutyKind.REFERRAL_RECEIVE;
import static org.lianan.casework.dueboard.entity.DutyKind.REFERRAL_RECONSIDER;
import static org.lianan.casework.dueboard.entity.DutyKind.REFERRAL_REPORT;
import static org.lianan.casework.dueboard.entity.DutyKind.REFERRAL_SEND;
import static org.lianan.casework.dueboard.entity.DutyKind.REFERRAL_SUPPLY;
import static org.lianan.casework.dueboard.entity.DutyKind.TASK_GROUP_APPOINT;
import static org.lianan.casework.referral.entity.InHaimen.BUREAU;
import static org.lianan.casework.referral.entity.InHaimen.CALENDAR;
import static org.lianan.casework.referral.entity.InHaimen.OTHER_POLICE;
import static org.lianan.casework.referral.entity.InHaimen.POLICE;
import static org.lianan.casework.referral.entity.InHaimen.at;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianan.casework.deadline.Due;
import org.lianan.casework.dueboard.entity.DutyKind;
import org.lianan.casework.dueboard.entity.NewDuty;
import org.lianan.casework.referral.entity.InHaimen;
import org.lianan.casework.referral.entity.Referral;
import org.lianan.casework.referral.entity.ReferralStep;
import org.lianan.casework.referral.entity.SuspectedCrime;

/** The clocks of a referral, with the dates of the worked scenario (steps 11 to 17). */
class ConsequenceTest {

    @Nested
    class In_the_worked_scenario {
        @Test
        void step_11_a_task_group_is_to_be_named_at_once() {
            var duty = begun(Consequence.ofFlag(InHaimen.suspected()), TASK_GROUP_APPOINT);
            assertThat(duty.agency()).isEqualTo(BUREAU);
            assertThat(duty.clock()).isNull();
        }

        @Test
        void step_12_the_head_decides_by_june_4() {
            var duty = begun(ReferralStep.SIGN_REPORT, InHaimen.pendingHead(), "2026-06-01 16:00", REFERRAL_DECIDE);
            assertThat(due(duty).dueOn()).isEqualTo("2026-06-04");
        }

        @Test
        void step_13_it_is_sent_by_half_past_ten_the_next_morning() {
            var duty = begun(ReferralStep.APPROVE, InHaimen.approved(), "2026-06-03 10:30", REFERRAL_SEND);
            assertThat(due(duty).dueAt()).isEqualTo(at("2026-06-04 10:30"));
        }

        @Test
        void step_14_the_police_are_to_receive_it() {
            var duty = begun(ReferralStep.SEND, InHaimen.sent(), "2026-06-04 09:15", REFERRAL_RECEIVE);
            assertThat(duty.agency()).isEqualTo(POLICE);
            assertThat(duty.waiting()).isEqualTo(BUREAU);
        }

        @Test
        void step_14_they_forward_it_or_ask_for_papers_within_24_hours_of_the_receipt() {
            var duty = begun(ReferralStep.RECEIVE, InHaimen.received(), "2026-06-04 09:40", REFERRAL_FORWARD_OR_ASK);
            assertThat(due(duty).dueAt()).isEqualTo(at("2026-06-05 09:40"));
        }

        @Test
        void step_14_they_decide_by_monday_since_the_third_day_is_a_sunday() {
            var duty = begun(ReferralStep.RECEIVE, InHaimen.received(), "2026-06-04 09:40", REFERRAL_FILE_OR_NOT);
            assertThat(due(duty).dueOn()).isEqualTo("2026-06-08");
            assertThat(duty.waiting()).isEqualTo(BUREAU);
        }

        @Test
        void step_14_they_would_have_until_june_15_or_july_6_on_an_economic_crime() {
            assertThat(decisionDue(SuspectedCrime.FALSE_ADVERTISING, false)).isEqualTo("2026-06-15");
            assertThat(decisionDue(SuspectedCrime.FALSE_ADVERTISING, true)).isEqualTo("2026-07-06");
        }

        @Test
        void step_15_the_licence_of_the_laboratory_is_supplied_by_june_8() {
            var duty =
                    begun(ReferralStep.ASK_SUPPLEMENT, InHaimen.askedForPapers(), "2026-06-05 09:00", REFERRAL_SUPPLY);
            assertThat(due(duty).dueOn()).isEqualTo("2026-06-08");
            assertThat(duty.waiting()).isEqualTo(POLICE);
        }

        @Test
        void step_16_the_goods_are_handed_over_by_june_11() {
            var duty = begun(ReferralStep.FILE, InHaimen.filed(), "2026-06-08 14:00", REFERRAL_HANDOVER);
            assertThat(due(duty).dueOn()).isEqualTo("2026-06-11");
            assertThat(duty.agency()).isEqualTo(BUREAU);
        }

        private String decisionDue(SuspectedCrime crime, boolean major) {
            var referral = InHaimen.received(crime, major);
            return due(begun(ReferralStep.RECEIVE, referral, "2026-06-04 09:40", REFERRAL_FILE_OR_NOT))
                    .dueOn()
                    .toString();
        }
    }

    @Nested
    class When_the_police_do_not_file {
        @Test
        void the_bureau_has_three_days_to_ask_for_reconsideration() {
            var duty = begun(ReferralStep.NOT_FILE, InHaimen.notFiled(), "2026-06-08 14:00", REFERRAL_RECONSIDER);
            assertThat(due(duty).dueOn()).isEqualTo("2026-06-11");
        }

        @Test
        void the_police_then_have_three_days_to_answer() {
            var duty = begun(
                    ReferralStep.ASK_RECONSIDERATION,
                    InHaimen.reconsidered(),
                    "2026-06-09 09:00",
                    REFERRAL_FILE_OR_NOT);
            assertThat(due(duty).dueOn()).isEqualTo("2026-06-12");
        }

        @Test
        void and_the_bureau_three_more_to_go_to_the_procuratorate() {
            var duty = begun(ReferralStep.UPHOLD, InHaimen.upheld(), "2026-06-11 09:00", REFERRAL_RECONSIDER);
            assertThat(due(duty).dueOn()).isEqualTo("2026-06-15");
            assertThat(duty.step()).isEqualTo("REQUEST_SUPERVISION");
        }
    }

    @Test
    void forwarded_papers_are_received_by_the_other_police() {
        var duty = begun(ReferralStep.FORWARD, InHaimen.forwarded(), "2026-06-04 16:00", REFERRAL_RECEIVE);
        assertThat(duty.agency()).isEqualTo(OTHER_POLICE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ends")
    void nobody_has_anything_left_to_do_in_the_end(String name, Supplier<Referral> story) {
        assertThat(openAfter(story.get())).isEmpty();
    }

    static Stream<Arguments> ends() {
        return Stream.of(
                Arguments.of("not approved", (Supplier<Referral>) InHaimen::notApproved),
                Arguments.of("handed over", (Supplier<Referral>) InHaimen::handedOver),
                Arguments.of("out of remit", (Supplier<Referral>) InHaimen::outOfRemit),
                Arguments.of("under supervision", (Supplier<Referral>) InHaimen::underSupervision),
                Arguments.of("resumed", (Supplier<Referral>) InHaimen::resumed));
    }

    @Test
    void while_papers_are_supplied_the_period_of_the_police_runs_on() {
        assertThat(openAfter(InHaimen.askedForPapers())).containsOnly(REFERRAL_FILE_OR_NOT, REFERRAL_SUPPLY);
    }

    @Test
    void another_task_group_means_another_report_and_not_two() {
        assertThat(Consequence.of(ReferralStep.APPOINT_TASK_GROUP, InHaimen.withTaskGroup(), Instant.EPOCH)
                        .dropped())
                .containsExactly(REFERRAL_REPORT);
    }

    /** Plays the history again; the parties and clocks are those of the end, which kinds do not depend on. */
    private static Set<DutyKind> openAfter(Referral referral) {
        var open = EnumSet.noneOf(DutyKind.class);
        Consequence.ofFlag(referral).begun().forEach(duty -> open.add(duty.kind()));
        for (var taken : referral.history()) {
            var consequence = Consequence.of(taken.step(), withPolice(referral), taken.at());
            open.removeAll(consequence.done());
            open.removeAll(consequence.dropped());
            consequence.begun().forEach(duty -> open.add(duty.kind()));
        }
        return open;
    }

    private static Referral withPolice(Referral referral) {
        return referral.receipt().isPresent() ? referral : InHaimen.received();
    }

    private static NewDuty begun(ReferralStep step, Referral referral, String when, DutyKind kind) {
        return begun(Consequence.of(step, referral, at(when)), kind);
    }

    private static NewDuty begun(Consequence consequence, DutyKind kind) {
        return consequence.begun().stream()
                .filter(duty -> duty.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Due due(NewDuty duty) {
        return duty.clock().due(CALENDAR);
    }
}
