package org.lianan.casework.sharing.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.lianan.casework.sharing.Grants.FACTS_AND_PARTIES;
import static org.lianan.casework.sharing.Grants.HAIMEN;
import static org.lianan.casework.sharing.Grants.YUHANG;
import static org.lianan.casework.sharing.Grants.haimenApproves;
import static org.lianan.casework.sharing.Grants.haimenProposes;
import static org.lianan.casework.sharing.Grants.in;
import static org.lianan.casework.sharing.Grants.proposed;
import static org.lianan.casework.sharing.Grants.until;
import static org.lianan.casework.sharing.Grants.yuhangAnswers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianan.authz.permission.DutiesNotSeparated;
import org.lianan.authz.permission.Standing;
import org.lianan.authz.refusal.NotValid;
import org.lianan.authz.refusal.Refusal;
import org.lianan.casework.casefile.entity.Basis;

/** What a share guards: four eyes, a scope that is not empty, competence, and its last day. */
class GrantTest {

    @Nested
    class A_proposal {
        @Test
        void is_refused_with_an_empty_scope() {
            refusedAt(
                    "/scope",
                    "SCOPE_EMPTY",
                    () -> proposed(YUHANG, Standing.INFORMED, Basis.INVITED, Scope.EMPTY, null));
        }

        @Test
        void is_refused_where_selected_evidence_names_no_item() {
            refusedAt(
                    "/scope/evidenceIds",
                    "EVIDENCE_WANTED",
                    () -> proposed(
                            YUHANG,
                            Standing.INFORMED,
                            Basis.INVITED,
                            new Scope(true, false, Scope.EvidenceScope.SELECTED, List.of(), false, false),
                            null));
        }

        @Test
        void is_refused_where_items_are_named_but_not_selected() {
            refusedAt(
                    "/scope/evidenceIds",
                    "EVIDENCE_NOT_SELECTED",
                    () -> proposed(
                            YUHANG,
                            Standing.INFORMED,
                            Basis.INVITED,
                            new Scope(true, false, Scope.EvidenceScope.NONE, List.of(UUID.randomUUID()), false, false),
                            null));
        }

        @Test
        void is_refused_to_the_own_agency() {
            refusedAt(
                    "/to",
                    "OWN_AGENCY",
                    () -> proposed(HAIMEN, Standing.INFORMED, Basis.INVITED, FACTS_AND_PARTIES, null));
        }

        @ParameterizedTest
        @EnumSource(
                value = Standing.class,
                mode = EnumSource.Mode.EXCLUDE,
                names = {"CO_HANDLER", "INFORMED"})
        void gives_no_standing_that_arises_otherwise(Standing standing) {
            refusedAt(
                    "/standing",
                    "STANDING_NOT_GRANTABLE",
                    () -> proposed(YUHANG, standing, Basis.PLATFORM_SEAT, FACTS_AND_PARTIES, null));
        }

        @ParameterizedTest
        @EnumSource(
                value = Basis.class,
                names = {"OPENED", "REQUEST", "INVITED", "ORDER", "REFERRAL"})
        void makes_nobody_a_co_handler_without_a_ground_of_competence(Basis basis) {
            refusedAt(
                    "/basis",
                    "COMPETENCE_WANTED",
                    () -> proposed(YUHANG, Standing.CO_HANDLER, basis, FACTS_AND_PARTIES, null));
        }

        @Test
        void informs_an_agency_that_is_merely_invited() {
            assertThat(proposed(YUHANG, Standing.INFORMED, Basis.INVITED, FACTS_AND_PARTIES, null)
                            .basis())
                    .isEqualTo(Basis.INVITED);
        }

        @Test
        void has_a_last_day_that_lies_ahead() {
            refusedAt("/until", "UNTIL_NOT_AHEAD", () -> until("2026-05-08"));
            assertThat(until("2026-05-09").until()).contains(LocalDate.parse("2026-05-09"));
        }

        @Test
        void is_not_known_to_the_receiver_not_even_when_it_is_withdrawn() {
            assertThat(proposed().isKnownToReceiver()).isFalse();
            assertThat(in(GrantState.WITHDRAWN).isKnownToReceiver()).isFalse();
        }

        @Test
        void is_approved_by_somebody_else_than_its_proposer() {
            var grant = proposed();

            assertThatThrownBy(() -> grant.approve(haimenProposes("2026-05-08")))
                    .isInstanceOf(DutiesNotSeparated.class);
            assertThat(grant.stepsOpenTo(haimenProposes("2026-05-08"))).containsExactly(GrantStep.WITHDRAW);
            assertThat(grant.isPending()).isTrue();
        }
    }

    @Nested
    class An_offer {
        @Test
        void is_known_to_the_receiver_and_stays_so_when_it_is_withdrawn() {
            var grant = in(GrantState.OFFERED);
            assertThat(grant.isKnownToReceiver()).isTrue();

            grant.withdraw("另行协商", haimenApproves("2026-05-09"));
            assertThat(grant.isKnownToReceiver()).isTrue();
        }

        @Test
        void that_only_informs_and_names_no_last_day_ends_after_ninety_days() {
            var grant = proposed(YUHANG, Standing.INFORMED, Basis.INVITED, FACTS_AND_PARTIES, null);
            grant.approve(haimenApproves("2026-05-08"));

            assertThat(grant.until()).contains(LocalDate.parse("2026-08-06"));
        }

        @Test
        void that_makes_a_co_handler_lasts_as_long_as_the_case_needs() {
            assertThat(in(GrantState.OFFERED).until()).isEmpty();
            assertThat(in(GrantState.OFFERED).endsAt()).isEmpty();
        }

        @Test
        void can_be_accepted_on_its_last_day_but_not_the_day_after() {
            var inTime = until("2026-05-20");
            inTime.approve(haimenApproves("2026-05-08"));
            inTime.accept(yuhangAnswers("2026-05-20"));
            assertThat(inTime.stateOn(LocalDate.parse("2026-05-20"))).isEqualTo(GrantState.ACCEPTED);

            var tooLate = until("2026-05-20");
            tooLate.approve(haimenApproves("2026-05-08"));
            assertThatThrownBy(() -> tooLate.accept(yuhangAnswers("2026-05-21")))
                    .isInstanceOf(OfferExpired.class);
            assertThat(tooLate.stepsOpenTo(yuhangAnswers("2026-05-21"))).containsExactly(GrantStep.REJECT);
        }

        @Test
        void cannot_be_approved_after_its_last_day() {
            var grant = until("2026-05-20");

            assertThatThrownBy(() -> grant.approve(haimenApproves("2026-05-21")))
                    .isInstanceOf(OfferExpired.class);
        }
    }

    @Nested
    class A_share {
        @Test
        void holds_through_its_last_day() {
            var grant = until("2026-05-20");
            grant.approve(haimenApproves("2026-05-08"));
            grant.accept(yuhangAnswers("2026-05-08"));

            assertThat(grant.stateOn(LocalDate.parse("2026-05-20"))).isEqualTo(GrantState.ACCEPTED);
            assertThat(grant.stateOn(LocalDate.parse("2026-05-21"))).isEqualTo(GrantState.EXPIRED);
            assertThat(grant.endsAt()).contains(Instant.parse("2026-05-20T16:00:00Z"));
        }

        @Test
        void that_was_revoked_does_not_expire_as_well() {
            assertThat(in(GrantState.REVOKED).stateOn(LocalDate.parse("2030-01-01")))
                    .isEqualTo(GrantState.REVOKED);
        }

        @Test
        void remembers_who_took_which_step_and_why() {
            assertThat(in(GrantState.REVOKED).history())
                    .extracting(Happening::step, Happening::officer, Happening::note)
                    .containsExactly(
                            tuple(GrantStep.APPROVE, "haimen.wu", null),
                            tuple(GrantStep.ACCEPT, "yuhang.shen", null),
                            tuple(GrantStep.REVOKE, "haimen.wu", "协作结束"));
        }

        @Test
        void names_its_parts_and_nothing_for_an_empty_scope() {
            var replay = UUID.randomUUID();

            assertThat(Scope.EMPTY.words()).isEmpty();
            assertThat(new Scope(true, true, Scope.EvidenceScope.ALL_SHARED, List.of(), true, true).words())
                    .containsExactly("FACTS", "PARTIES", "EVIDENCE", "DOCUMENTS", "LETTERS");
            assertThat(new Scope(false, false, Scope.EvidenceScope.SELECTED, List.of(replay, replay), false, false)
                            .words())
                    .containsExactly("EVIDENCE/" + replay);
        }
    }

    private static void refusedAt(String pointer, String code, ThrowingCallable proposal) {
        assertThatThrownBy(proposal)
                .isInstanceOfSatisfying(
                        NotValid.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Refusal.Fault::pointer, Refusal.Fault::code)
                                .containsExactly(tuple(pointer, code)));
    }
}
