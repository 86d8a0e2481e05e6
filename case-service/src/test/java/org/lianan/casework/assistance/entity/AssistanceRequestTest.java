package org.lianan.casework.assistance.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianan.casework.assistance.Assistances.HAIMEN;
import static org.lianan.casework.assistance.Assistances.NUMBER;
import static org.lianan.casework.assistance.Assistances.answersTo;
import static org.lianan.casework.assistance.Assistances.draft;
import static org.lianan.casework.assistance.Assistances.haimenDrafts;
import static org.lianan.casework.assistance.Assistances.haimenSigns;
import static org.lianan.casework.assistance.Assistances.in;
import static org.lianan.casework.assistance.Assistances.yuhangDrafts;
import static org.lianan.casework.assistance.Assistances.yuhangSigns;
import static org.lianan.casework.assistance.entity.AssistanceState.ACCEPTED;
import static org.lianan.casework.assistance.entity.AssistanceState.ANSWERED;
import static org.lianan.casework.assistance.entity.AssistanceState.ANSWER_DRAFTED;
import static org.lianan.casework.assistance.entity.AssistanceState.SENT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianan.authz.permission.DutiesNotSeparated;
import org.lianan.authz.refusal.NotValid;
import org.lianan.authz.refusal.Refusal;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.deadline.Due;
import org.lianan.casework.deadline.ExtensionRefused;
import org.lianan.casework.deadline.PeriodCode;
import org.lianan.casework.deadline.WorkingCalendar;

/** What a letter of assistance guards and reckons. */
class AssistanceRequestTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.published();

    @Nested
    class A_draft {
        @Test
        void cannot_be_meant_for_the_own_agency() {
            assertThatThrownBy(() -> new AssistanceRequest(
                            new AssistanceRequestId(UUID.randomUUID()),
                            new CaseFileId(UUID.randomUUID()),
                            HAIMEN,
                            AssistanceType.INFORMATION,
                            "核实",
                            "第四十五条",
                            List.of(new Question(UUID.randomUUID(), 1, "?")),
                            haimenDrafts("2026-04-23")))
                    .isInstanceOfSatisfying(
                            NotValid.class,
                            refusal -> assertThat(refusal.faults())
                                    .extracting(Refusal.Fault::pointer)
                                    .containsExactly("/to"));
        }

        @Test
        void has_no_number_and_no_clock() {
            assertThat(draft().documentNo()).isEmpty();
            assertThat(draft().clock()).isEmpty();
        }

        @Test
        void is_signed_by_somebody_else_than_its_drafter() {
            var letter = draft();

            assertThatThrownBy(() -> letter.send(NUMBER, haimenDrafts("2026-04-23")))
                    .isInstanceOf(DutiesNotSeparated.class);
            assertThat(letter.stepsOpenTo(haimenDrafts("2026-04-23"), CALENDAR)).doesNotContain(AssistanceStep.SEND);
            assertThat(letter.documentNo()).isEmpty();
        }

        @Test
        void gets_its_number_when_it_is_sent() {
            var letter = in(SENT);

            assertThat(letter.documentNo()).contains(NUMBER);
            assertThat(letter.sentAt()).contains(haimenSigns("2026-04-23").at());
            assertThat(letter.clock()).isEmpty();
        }
    }

    @Nested
    class Once_received {
        @Test
        void scenario_step_3_a_letter_received_on_april_24_is_due_on_may_19() {
            assertThat(due(in(ACCEPTED)).dueOn()).isEqualTo("2026-05-19");
        }

        @Test
        void it_is_due_fifteen_working_days_later_under_article_45() {
            var due = due(in(ACCEPTED));

            assertThat(due.countedDays()).hasSize(15);
            assertThat(due.period().code()).isEqualTo(PeriodCode.C_ASSIST);
            assertThat(due.period().basis().en()).contains("45");
        }

        @Test
        void the_day_of_receipt_cannot_lie_before_the_letter_was_sent() {
            var letter = in(SENT);

            assertThatThrownBy(() -> letter.receive(LocalDate.parse("2026-04-22"), yuhangSigns("2026-04-24")))
                    .isInstanceOf(NotValid.class);
            letter.receive(LocalDate.parse("2026-04-23"), yuhangSigns("2026-04-24"));
            assertThat(letter.receivedOn()).contains(LocalDate.parse("2026-04-23"));
        }

        @Test
        void the_day_of_receipt_cannot_lie_ahead() {
            var letter = in(SENT);

            assertThatThrownBy(() -> letter.receive(LocalDate.parse("2026-04-25"), yuhangSigns("2026-04-24")))
                    .isInstanceOf(NotValid.class);
            letter.receive(LocalDate.parse("2026-04-24"), yuhangSigns("2026-04-24"));
            assertThat(letter.receivedOn()).contains(LocalDate.parse("2026-04-24"));
        }

        @Test
        void received_in_december_2026_its_date_is_provisional_until_the_next_calendar_is_published() {
            var letter = in(SENT);
            letter.receive(LocalDate.parse("2026-12-21"), yuhangSigns("2026-12-21"));

            assertThat(due(letter).provisional()).isTrue();
        }
    }

    @Nested
    class More_time {
        @Test
        void scenario_step_9_told_on_may_15_the_new_day_is_may_26() {
            var letter = in(ACCEPTED);
            letter.extend(LocalDate.parse("2026-05-26"), "需向第三方调取", CALENDAR, yuhangSigns("2026-05-15"));

            assertThat(due(letter).dueOn()).isEqualTo("2026-05-26");
            assertThat(letter.state()).isEqualTo(ACCEPTED);
        }

        @Test
        void may_be_taken_up_to_the_last_day() {
            var letter = in(ACCEPTED);
            letter.extend(LocalDate.parse("2026-05-26"), "需向第三方调取", CALENDAR, yuhangSigns("2026-05-19"));

            assertThat(due(letter).dueOn()).isEqualTo("2026-05-26");
        }

        @Test
        void but_not_the_day_after() {
            var letter = in(ACCEPTED);

            assertThatThrownBy(() -> letter.extend(
                            LocalDate.parse("2026-05-26"), "需向第三方调取", CALENDAR, yuhangSigns("2026-05-20")))
                    .isInstanceOf(ExtensionRefused.class);
            assertThat(due(letter).dueOn()).isEqualTo("2026-05-19");
            assertThat(letter.history()).extracting(Happening::step).doesNotContain(AssistanceStep.EXTEND);
        }

        @Test
        void is_offered_on_the_last_day_and_no_longer_the_day_after() {
            var letter = in(ACCEPTED);

            assertThat(letter.stepsOpenTo(yuhangSigns("2026-05-19"), CALENDAR)).contains(AssistanceStep.EXTEND);
            assertThat(letter.stepsOpenTo(yuhangSigns("2026-05-20"), CALENDAR)).doesNotContain(AssistanceStep.EXTEND);
        }

        @Test
        void may_be_taken_again_before_the_new_day_has_passed() {
            var letter = in(ACCEPTED);
            letter.extend(LocalDate.parse("2026-05-26"), "需向第三方调取", CALENDAR, yuhangSigns("2026-05-19"));
            letter.extend(LocalDate.parse("2026-06-05"), "第三方未答复", CALENDAR, yuhangSigns("2026-05-26"));

            assertThat(due(letter).dueOn()).isEqualTo("2026-06-05");
        }

        @Test
        void must_end_later_than_before() {
            var letter = in(ACCEPTED);

            assertThatThrownBy(() -> letter.extend(
                            LocalDate.parse("2026-05-19"), "需向第三方调取", CALENDAR, yuhangSigns("2026-05-15")))
                    .isInstanceOf(ExtensionRefused.class);
        }
    }

    @Nested
    class An_answer {
        private final UUID replay = UUID.randomUUID();

        @Test
        void answers_every_question() {
            var letter = in(ACCEPTED);
            var onlyTheFirst = answersTo(letter).subList(0, 1);

            assertThatThrownBy(() -> letter.draftAnswer(onlyTheFirst, "已查明", yuhangDrafts("2026-05-06")))
                    .isInstanceOfSatisfying(
                            NotValid.class,
                            refusal -> assertThat(refusal.faults())
                                    .extracting(Refusal.Fault::code)
                                    .containsExactly("QUESTION_UNANSWERED"));
            assertThat(letter.state()).isEqualTo(ACCEPTED);
        }

        @Test
        void answers_no_question_twice_and_none_that_was_not_asked() {
            var letter = in(ACCEPTED);
            var first = answersTo(letter).get(0);
            var second = answersTo(letter).get(1);
            var unasked = new Answer(UUID.randomUUID(), "?", List.of());

            assertThatThrownBy(() -> letter.draftAnswer(
                            List.of(first, second, first, unasked), "已查明", yuhangDrafts("2026-05-06")))
                    .isInstanceOfSatisfying(
                            NotValid.class,
                            refusal -> assertThat(refusal.faults())
                                    .extracting(Refusal.Fault::pointer)
                                    .containsExactly("/answers/2/questionId", "/answers/3/questionId"));
        }

        @Test
        void names_each_item_of_evidence_once_in_the_whole() {
            var letter = in(ACCEPTED);
            var answers = letter.questions().stream()
                    .map(question -> new Answer(question.id(), "见回放", List.of(replay, replay)))
                    .toList();
            letter.draftAnswer(answers, "已查明", yuhangDrafts("2026-05-06"));

            assertThat(letter.questions())
                    .allSatisfy(question -> assertThat(question.evidence()).containsExactly(replay));
            assertThat(letter.evidence()).containsExactly(replay);
        }

        @Test
        void is_approved_by_somebody_else_than_its_drafter() {
            var letter = in(ANSWER_DRAFTED);

            assertThatThrownBy(() -> letter.approveAnswer(yuhangDrafts("2026-05-07")))
                    .isInstanceOf(DutiesNotSeparated.class);
            assertThat(letter.stepsOpenTo(yuhangDrafts("2026-05-07"), CALENDAR))
                    .doesNotContain(AssistanceStep.APPROVE_ANSWER);
            letter.approveAnswer(yuhangSigns("2026-05-07"));
            assertThat(letter.answeredBy()).contains("yuhang.shen");
        }

        @Test
        void drafted_again_by_another_is_then_not_approved_by_that_other() {
            var letter = in(ANSWER_DRAFTED);
            letter.draftAnswer(answersTo(letter), "补充", yuhangSigns("2026-05-07"));

            assertThatThrownBy(() -> letter.approveAnswer(yuhangSigns("2026-05-07")))
                    .isInstanceOf(DutiesNotSeparated.class);
            letter.approveAnswer(yuhangDrafts("2026-05-07"));
            assertThat(letter.state()).isEqualTo(ANSWERED);
        }
    }

    @Nested
    class Returned {
        @Test
        void it_has_fifteen_working_days_from_the_return() {
            var letter = in(ANSWERED);
            letter.giveBack("缺少回放", haimenSigns("2026-05-11"));

            assertThat(due(letter).dueOn()).isEqualTo("2026-06-01");
        }

        @Test
        void it_forgets_earlier_extensions() {
            var letter = in(ANSWER_DRAFTED);
            letter.extend(LocalDate.parse("2026-08-31"), "需向第三方调取", CALENDAR, yuhangSigns("2026-05-06"));
            letter.approveAnswer(yuhangSigns("2026-05-07"));
            letter.giveBack("缺少回放", haimenSigns("2026-05-11"));

            assertThat(due(letter).dueOn()).isEqualTo("2026-06-01");
        }

        @Test
        void it_keeps_the_answers_given_so_far() {
            var letter = in(ANSWERED);
            letter.giveBack("缺少回放", haimenSigns("2026-05-11"));

            assertThat(letter.questions())
                    .allSatisfy(question -> assertThat(question.answer()).isPresent());
            assertThat(letter.answeredAt()).isEmpty();
        }
    }

    private static Due due(AssistanceRequest letter) {
        return letter.clock().orElseThrow().due(CALENDAR);
    }
}
