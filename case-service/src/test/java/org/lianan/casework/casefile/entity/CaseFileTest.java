package org.lianan.casework.casefile.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianan.casework.casefile.Cases.CHEN;
import static org.lianan.casework.casefile.Cases.CHEN_LICENSED;
import static org.lianan.casework.casefile.Cases.LEADER;
import static org.lianan.casework.casefile.Cases.LU;
import static org.lianan.casework.casefile.Cases.LU_LICENSED;
import static org.lianan.casework.casefile.Cases.WITHOUT_LICENCE;
import static org.lianan.casework.casefile.Cases.at;
import static org.lianan.casework.casefile.entity.CaseStep.APPROVE_FILING;
import static org.lianan.casework.casefile.entity.CaseStep.REFUSE_FILING;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianan.authz.permission.DutiesNotSeparated;
import org.lianan.casework.casefile.Cases;

class CaseFileTest {
    private static final LocalDate FILING_DAY = LocalDate.parse("2026-05-08");

    @Nested
    class A_lead {
        @Test
        void belongs_to_the_agency_that_opened_it() {
            assertThat(Cases.clue().lead()).isEqualTo(Cases.HAIMEN);
            assertThat(Cases.clue().state()).isEqualTo(CaseState.CLUE);
            assertThat(Cases.clue().number()).hasToString("KQ-2026-320614-000001");
        }

        @Test
        void is_proposed_for_filing_with_two_licensed_officers() {
            var file = Cases.filingProposed();
            assertThat(file.team()).containsExactly(CHEN_LICENSED, LU_LICENSED);
            assertThat(file.proposal()).map(Proposal::proposedBy).contains(CHEN);
        }

        @Test
        void is_not_proposed_with_one_officer_nor_with_one_who_has_no_licence_nor_with_the_same_one_twice() {
            for (var officers : List.of(
                    List.of(CHEN_LICENSED),
                    List.of(CHEN_LICENSED, WITHOUT_LICENCE),
                    List.of(CHEN_LICENSED, CHEN_LICENSED))) {
                var file = Cases.verifying();
                assertThatThrownBy(() -> file.proposeFiling(officers, CHEN, at("2026-05-07T16:00")))
                        .isInstanceOf(TwoOfficersWanted.class);
                assertThat(file.proposal()).isEmpty();
                assertThat(file.team()).isEmpty();
            }
        }
    }

    @Nested
    class A_proposal_to_file {
        @Test
        void is_approved_by_a_leader_which_files_the_case_that_day() {
            var file = Cases.filed();
            assertThat(file.state()).isEqualTo(CaseState.FILED);
            assertThat(file.filedOn()).contains(FILING_DAY);
            assertThat(file.filingNumber()).contains("海门市监立〔2026〕1号");
            assertThat(file.proposal()).isEmpty();
        }

        @Test
        void is_approved_neither_by_the_proposer_nor_by_anybody_on_the_team() {
            for (var insider : List.of(CHEN, LU)) {
                var file = Cases.filingProposed();
                assertThatThrownBy(() -> file.approveFiling("1", FILING_DAY, insider, at("2026-05-08T09:00")))
                        .isInstanceOf(DutiesNotSeparated.class);
                assertThat(file.state()).isEqualTo(CaseState.VERIFYING);
                assertThat(file.stepsOpenTo(insider)).doesNotContain(APPROVE_FILING, REFUSE_FILING);
            }
            assertThat(Cases.filingProposed().stepsOpenTo(LEADER)).contains(APPROVE_FILING, REFUSE_FILING);
        }

        @Test
        void can_be_sent_back_and_made_again() {
            var file = Cases.filingProposed();
            file.refuseFiling(LEADER, at("2026-05-08T09:00"));
            assertThat(file.proposal()).isEmpty();
            file.proposeFiling(List.of(CHEN_LICENSED, LU_LICENSED), CHEN, at("2026-05-08T10:00"));
            assertThat(file.proposal()).isPresent();
        }

        @Test
        void is_not_made_twice() {
            var file = Cases.filingProposed();
            assertThatThrownBy(
                            () -> file.proposeFiling(List.of(CHEN_LICENSED, LU_LICENSED), LU, at("2026-05-07T17:00")))
                    .isInstanceOf(StepRefused.class);
        }
    }

    @Test
    void a_case_without_a_proposal_cannot_be_filed() {
        var file = Cases.verifying();
        assertThatThrownBy(() -> file.approveFiling("1", FILING_DAY, LEADER, at("2026-05-08T09:00")))
                .isInstanceOfSatisfying(
                        StepRefused.class,
                        refused -> assertThat(refused.variables()).containsEntry("step", "APPROVE_FILING"));
        assertThat(file.filedOn()).isEmpty();
    }

    @Test
    void not_filing_needs_a_coded_reason_and_a_leader() {
        var file = Cases.nonFilingProposed();
        assertThat(file.proposal()).map(Proposal::reason).contains("FIRST_MINOR");
        assertThatThrownBy(() -> file.approveNonFiling(CHEN, at("2026-05-08T09:00")))
                .isInstanceOf(DutiesNotSeparated.class);
        file.approveNonFiling(LEADER, at("2026-05-08T09:00"));
        assertThat(file.state()).isEqualTo(CaseState.NOT_FILED);
    }

    @Test
    void a_suspended_case_goes_on_where_it_was_suspended() {
        var file = Cases.suspended();
        assertThat(file.isUnderInvestigation()).isTrue();
        file.resume(at("2026-05-28T09:00"));
        assertThat(file.state()).isEqualTo(CaseState.INVESTIGATING);
    }

    @Test
    void the_decision_to_move_it_to_the_police_has_its_day_and_can_be_undone_when_they_refuse() {
        var file = Cases.decided();
        assertThat(file.decidedOn()).contains(LocalDate.parse("2026-06-03"));
        file.resumeAdministrative(at("2026-06-08T16:00"));
        assertThat(file.state()).isEqualTo(CaseState.INVESTIGATING);
        assertThat(file.decidedOn()).isEmpty();
    }

    @Test
    void amounts_can_be_stated_until_the_decision() {
        var file = Cases.investigating();
        var amounts = new Amounts(new BigDecimal("386400"), new BigDecimal("82400"), "");
        file.stateAmounts(amounts, at("2026-05-29T09:00"));
        assertThat(file.amounts()).contains(amounts);
        var decided = Cases.decided();
        assertThatThrownBy(() -> decided.stateAmounts(amounts, at("2026-06-04T09:00")))
                .isInstanceOf(StepRefused.class);
    }

    @Test
    void closing_is_proposed_and_approved_by_two_persons() {
        assertThat(Cases.closed().state()).isEqualTo(CaseState.CLOSED);
        var proposed = Cases.closingProposed();
        assertThatThrownBy(() -> proposed.approveClosing(LU, at("2026-06-25T09:00")))
                .isInstanceOf(DutiesNotSeparated.class);
    }

    @Test
    void a_case_number_has_its_shape() {
        assertThat(CaseNumber.of(2026, "320614", 123)).hasToString("KQ-2026-320614-000123");
        assertThatThrownBy(() -> new CaseNumber("KQ-26-320614-1")).isInstanceOf(IllegalArgumentException.class);
    }
}
