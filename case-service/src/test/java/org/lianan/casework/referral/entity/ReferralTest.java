package org.lianan.casework.referral.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lianan.casework.referral.entity.InHaimen.BUREAU;
import static org.lianan.casework.referral.entity.InHaimen.CALENDAR;
import static org.lianan.casework.referral.entity.InHaimen.CHEN;
import static org.lianan.casework.referral.entity.InHaimen.GU;
import static org.lianan.casework.referral.entity.InHaimen.LAB;
import static org.lianan.casework.referral.entity.InHaimen.LU;
import static org.lianan.casework.referral.entity.InHaimen.OTHER_POLICE;
import static org.lianan.casework.referral.entity.InHaimen.POLICE;
import static org.lianan.casework.referral.entity.InHaimen.PROCURATORATE;
import static org.lianan.casework.referral.entity.InHaimen.STATEMENT;
import static org.lianan.casework.referral.entity.InHaimen.XU;
import static org.lianan.casework.referral.entity.InHaimen.ZHAO;
import static org.lianan.casework.referral.entity.InHaimen.at;
import static org.lianan.casework.referral.entity.InHaimen.paper;
import static org.lianan.casework.referral.entity.PaperKind.GOODS_LIST;
import static org.lianan.casework.referral.entity.PaperKind.LAB_REPORT;
import static org.lianan.casework.referral.entity.PaperKind.OTHER;
import static org.lianan.casework.referral.entity.PaperKind.REFERRAL_LETTER;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianan.authz.permission.DutiesNotSeparated;
import org.lianan.authz.refusal.Refusal.Fault;

class ReferralTest {
    private static final Instant NOW = at("2026-06-04 09:00");

    @Nested
    class The_task_group {
        @Test
        void has_two_officers_at_least() {
            assertThatThrownBy(() -> InHaimen.suspected().appointTaskGroup(List.of("haimen.lu"), XU, NOW))
                    .isInstanceOf(TaskGroupTooSmall.class);
        }

        @Test
        void does_not_count_the_same_officer_twice() {
            assertThatThrownBy(() -> InHaimen.suspected().appointTaskGroup(List.of("haimen.lu", "haimen.lu"), XU, NOW))
                    .isInstanceOf(TaskGroupTooSmall.class);
        }

        @Test
        void may_be_others_than_those_who_handle_the_case() {
            var referral = InHaimen.withTaskGroup();
            assertThat(referral.isInTaskGroup(CHEN.officer())).isFalse();
            assertThat(referral.isInTaskGroup(LU.officer())).isTrue();
        }

        @Test
        void begins_anew_when_another_is_named() {
            var referral = InHaimen.reported();
            referral.appointTaskGroup(List.of("haimen.chen", "haimen.gu"), XU, NOW);
            assertThat(referral.report()).isEmpty();
        }
    }

    @Nested
    class The_report {
        @Test
        void is_before_the_head_only_with_a_second_signature() {
            assertThat(InHaimen.reported().state()).isEqualTo(ReferralState.TASK_GROUP);
            assertThat(InHaimen.pendingHead().state()).isEqualTo(ReferralState.PENDING_HEAD);
        }

        @Test
        void is_not_signed_twice_by_the_same_hand() {
            assertThatThrownBy(() -> InHaimen.reported().signReport(LU, NOW)).isInstanceOf(OtherSignatureWanted.class);
        }

        @Test
        void is_not_signed_by_somebody_outside_the_group() {
            assertThatThrownBy(() -> InHaimen.reported().signReport(CHEN, NOW)).isInstanceOf(NotInTaskGroup.class);
        }

        @Test
        void is_written_before_it_is_signed() {
            assertThatThrownBy(() -> InHaimen.withTaskGroup().signReport(GU, NOW))
                    .isInstanceOf(ReportWanted.class);
        }
    }

    @Nested
    class The_head {
        @Test
        void does_not_decide_on_a_case_that_he_handles() {
            assertThatThrownBy(() -> InHaimen.pendingHead().approve(CHEN, NOW)).isInstanceOf(DutiesNotSeparated.class);
        }

        @Test
        void does_not_decide_on_the_report_of_his_own_group() {
            assertThatThrownBy(() -> InHaimen.pendingHead().approve(GU, NOW)).isInstanceOf(DutiesNotSeparated.class);
        }

        @Test
        void does_not_decide_on_what_he_raised_himself() {
            var chief = new TakenBy(InHaimen.suspected().flaggedBy(), BUREAU, false);
            assertThatThrownBy(() -> InHaimen.pendingHead().notApprove("理由", chief, NOW))
                    .isInstanceOf(DutiesNotSeparated.class);
        }

        @Test
        void leaves_the_reasons_on_record_when_it_is_not_referred() {
            assertThat(InHaimen.notApproved().headDecision().orElseThrow().reason())
                    .isEqualTo("尚不足以认定明知。");
            assertThat(InHaimen.notApproved().state().isGivenUp()).isTrue();
        }
    }

    @Nested
    class The_pack {
        @Test
        void is_not_sent_while_a_paper_is_missing_and_says_which_and_by_which_article() {
            var referral = InHaimen.approved();
            referral.put(paper(REFERRAL_LETTER), LU, NOW);
            referral.put(paper(GOODS_LIST), LU, NOW);

            var refused = catchThrowableOfType(PapersMissing.class, () -> send(referral));

            assertThat(refused.faults())
                    .extracting(Fault::pointer)
                    .containsExactly("/papers/INVESTIGATION_REPORT", "/papers/LAB_REPORT");
            assertThat(refused.sentence().zh())
                    .contains("检验报告或者鉴定结论（行政执法机关移送涉嫌犯罪案件的规定第六条）")
                    .contains("涉嫌犯罪案件情况的调查报告");
            assertThat(refused.sentence().en())
                    .contains("Laboratory report or expert opinion")
                    .contains("art. 6");
            assertThat(referral.state()).isEqualTo(ReferralState.APPROVED);
        }

        @Test
        void wants_each_of_the_four_papers() {
            for (var kind : PaperKind.required()) {
                var referral = InHaimen.approved();
                PaperKind.required().stream()
                        .filter(other -> other != kind)
                        .forEach(other -> referral.put(paper(other), LU, NOW));
                assertThat(referral.missingPapers()).containsExactly(kind);
                assertThatThrownBy(() -> send(referral)).isInstanceOf(PapersMissing.class);
            }
            assertThat(PaperKind.required()).hasSize(4);
        }

        @Test
        void is_not_sent_with_evidence_that_was_altered() {
            var altered = new SealedEvidence(
                    STATEMENT.id(), "E-08", STATEMENT.title(), "WITNESS", false, true, STATEMENT.files());
            var referral = InHaimen.withPapers();

            assertThatThrownBy(() -> referral.send("移1号", POLICE, PROCURATORATE, List.of(LAB, altered), LU, NOW))
                    .isInstanceOf(EvidenceAltered.class)
                    .hasMessageContaining("E-08");
            assertThat(referral.listedEvidence()).isEmpty();
        }

        @Test
        void has_one_paper_of_each_kind_while_it_is_prepared() {
            var referral = InHaimen.withPapers();
            referral.put(Paper.written(LAB_REPORT, "新的检验报告", "正文", "haimen.gu", NOW), GU, NOW);
            assertThat(referral.papers()).hasSize(4).extracting(Paper::title).contains("新的检验报告");
        }

        @Test
        void has_as_many_other_papers_as_there_are_titles() {
            var referral = InHaimen.withPapers();
            referral.put(Paper.written(OTHER, "责令改正通知书", "一", "haimen.gu", NOW), GU, NOW);
            referral.put(Paper.written(OTHER, "现场笔录", "一", "haimen.gu", NOW), GU, NOW);
            referral.put(Paper.written(OTHER, "现场笔录", "二", "haimen.gu", NOW), GU, NOW);
            assertThat(referral.papers()).hasSize(6);
        }

        @Test
        void is_frozen_when_it_is_sent() {
            var referral = InHaimen.sent();
            var sent = referral.papers();
            referral.receive("赵卫东", false, ZHAO, NOW);
            referral.askSupplement(List.of("资质证书"), ZHAO, NOW);
            referral.put(paper(LAB_REPORT), LU, NOW);

            assertThat(referral.papers().subList(0, sent.size()))
                    .isEqualTo(sent)
                    .allMatch(Paper::isSent);
            assertThat(referral.papers()).hasSize(sent.size() + 1).last().matches(paper -> !paper.isSent());
        }

        @Test
        void lists_every_sealed_item_with_its_digests_and_what_the_police_must_collect_again() {
            assertThat(InHaimen.sent().listedEvidence()).containsExactly(LAB, STATEMENT);
            assertThat(InHaimen.sent().listedEvidence())
                    .filteredOn(SealedEvidence::recollect)
                    .extracting(SealedEvidence::no)
                    .containsExactly("E-08");
        }

        @Test
        void lists_an_item_without_files_too() {
            var goods = new SealedEvidence(STATEMENT.id(), "E-09", "料理机一台", "PHYSICAL", true, false, List.of());
            var referral = InHaimen.withPapers();
            referral.send("移1号", POLICE, PROCURATORATE, List.of(goods, LAB), LU, NOW);
            assertThat(referral.listedEvidence()).containsExactly(goods, LAB);
        }

        @Test
        void grows_by_the_evidence_that_is_supplied_as_a_paper() {
            var licence =
                    new SealedEvidence(InHaimen.CASE.uuid(), "E-10", "资质证书", "DOCUMENTARY", true, false, List.of());
            var referral = InHaimen.askedForPapers();
            referral.put(Paper.of(OTHER, "资质证书", licence, "haimen.gu", NOW), GU, NOW);

            referral.supply(List.of(LAB, STATEMENT, licence), GU, NOW);

            assertThat(referral.listedEvidence()).containsExactly(LAB, STATEMENT, licence);
            assertThat(referral.state()).isEqualTo(ReferralState.RECEIVED);
        }

        private void send(Referral referral) {
            referral.send("移1号", POLICE, PROCURATORATE, List.of(LAB), LU, NOW);
        }
    }

    @Nested
    class The_police {
        @Test
        void who_forwarded_it_can_still_read_it_but_no_longer_act() {
            var referral = InHaimen.forwarded();
            assertThat(referral.readers()).containsExactly(BUREAU, POLICE, OTHER_POLICE, PROCURATORATE);
            assertThatThrownBy(() -> referral.receive("赵卫东", false, ZHAO, NOW)).isInstanceOf(NotAddressed.class);
        }

        @Test
        void sign_the_handover_list_once() {
            var referral = InHaimen.handedOver();
            referral.signHandover("赵卫东", ZHAO, NOW);
            assertThatThrownBy(() -> referral.signHandover("赵卫东", ZHAO, NOW)).isInstanceOf(AlreadySigned.class);
        }

        @Test
        void are_asked_to_reconsider_up_to_the_third_day_after_the_notice() {
            InHaimen.notFiled().askReconsideration("理由", XU, CALENDAR, at("2026-06-11 23:59"));
        }

        @Test
        void but_not_the_day_after() {
            assertThatThrownBy(() -> InHaimen.notFiled().askReconsideration("理由", XU, CALENDAR, at("2026-06-12 00:00")))
                    .isInstanceOf(TooLate.class)
                    .hasMessageContaining("2026-06-11");
        }

        @Test
        void are_not_complained_of_while_they_have_time() {
            assertThatThrownBy(() -> InHaimen.received().requestSupervision("逾期", XU, CALENDAR, at("2026-06-08 23:59")))
                    .isInstanceOf(NotOverdue.class);
        }

        @Test
        void but_from_the_first_moment_after_it() {
            var referral = InHaimen.received();
            referral.requestSupervision("逾期", XU, CALENDAR, at("2026-06-09 00:00"));
            assertThat(referral.state()).isEqualTo(ReferralState.SUPERVISION);
        }
    }

    @Nested
    class The_police_decide {
        @Test
        void within_three_days_as_a_rule() {
            assertThat(decisionDue(InHaimen.received())).isEqualTo("2026-06-08");
        }

        @Test
        void within_ten_days_on_an_economic_crime() {
            assertThat(decisionDue(InHaimen.received(SuspectedCrime.ILLEGAL_BUSINESS, false)))
                    .isEqualTo("2026-06-15");
        }

        @Test
        void within_thirty_days_on_a_major_one() {
            assertThat(decisionDue(InHaimen.received(SuspectedCrime.ILLEGAL_BUSINESS, true)))
                    .isEqualTo("2026-07-06");
        }

        @Test
        void within_three_days_on_a_major_case_that_is_no_economic_crime() {
            assertThat(decisionDue(InHaimen.received(SuspectedCrime.SELLING_COUNTERFEITS, true)))
                    .isEqualTo("2026-06-08");
        }

        private String decisionDue(Referral referral) {
            return referral.decisionClock().due(CALENDAR).dueOn().toString();
        }
    }
}
