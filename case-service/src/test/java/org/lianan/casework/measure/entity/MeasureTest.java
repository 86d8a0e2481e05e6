package org.lianan.casework.measure.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianan.casework.casefile.Cases.CHEN;
import static org.lianan.casework.casefile.Cases.CHEN_LICENSED;
import static org.lianan.casework.casefile.Cases.LEADER;
import static org.lianan.casework.casefile.Cases.LU;
import static org.lianan.casework.casefile.Cases.LU_LICENSED;
import static org.lianan.casework.casefile.Cases.WITHOUT_LICENCE;
import static org.lianan.casework.casefile.Cases.at;
import static org.lianan.casework.measure.entity.MeasureKind.PLATFORM_DELISTING;
import static org.lianan.casework.measure.entity.MeasureKind.REGISTRATION_HOLD;
import static org.lianan.casework.measure.entity.MeasureKind.SEIZURE;
import static org.lianan.casework.measure.entity.MeasureState.IN_FORCE;
import static org.lianan.casework.measure.entity.MeasureState.LIFTED;
import static org.lianan.casework.measure.entity.MeasureState.PROPOSED;
import static org.lianan.casework.measure.entity.MeasureState.PUBLISHED;
import static org.lianan.casework.measure.entity.MeasureState.REQUESTED;
import static org.lianan.casework.measure.entity.MeasureStep.APPROVE;
import static org.lianan.casework.measure.entity.MeasureStep.EXTEND;
import static org.lianan.casework.measure.entity.MeasureStep.LIFT;
import static org.lianan.casework.measure.entity.MeasureStep.REPORT_PLATFORM;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianan.authz.Ids;
import org.lianan.authz.permission.DutiesNotSeparated;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.casefile.entity.TeamMember;
import org.lianan.casework.casefile.entity.TwoOfficersWanted;

class MeasureTest {
    // spotless:off
    private static final Map<MeasureKind, Map<MeasureState, Set<MeasureStep>>> OPEN = Map.of(
            SEIZURE,            Map.of(PROPOSED, Set.of(APPROVE, LIFT), IN_FORCE, Set.of(EXTEND, LIFT)),
            REGISTRATION_HOLD,  Map.of(PROPOSED, Set.of(APPROVE, LIFT), IN_FORCE, Set.of(LIFT)),
            PLATFORM_DELISTING, Map.of(REQUESTED, Set.of(REPORT_PLATFORM)));
    // spotless:on

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("everything")
    void its_steps_follow_from_what_it_is_and_where_it_stands(MeasureKind kind, MeasureState state) {
        assertThat(MeasureStep.openIn(kind, state))
                .containsExactlyInAnyOrderElementsOf(OPEN.get(kind).getOrDefault(state, Set.of()));
    }

    @Test
    void a_seizure_is_taken_by_two_licensed_officers() {
        for (var officers :
                List.of(List.<TeamMember>of(), List.of(CHEN_LICENSED), List.of(CHEN_LICENSED, WITHOUT_LICENCE))) {
            assertThatThrownBy(() -> measure(SEIZURE, officers)).isInstanceOf(TwoOfficersWanted.class);
        }
        assertThat(seizure().state()).isEqualTo(PROPOSED);
    }

    @Test
    void asking_a_platform_to_delist_takes_no_two_officers() {
        assertThat(measure(PLATFORM_DELISTING, List.of()).state()).isEqualTo(REQUESTED);
    }

    @Test
    void a_leader_approves_it_and_nobody_who_took_it() {
        for (var insider : List.of(CHEN, LU)) {
            var seizure = seizure();
            assertThatThrownBy(() -> seizure.approve(insider, at("2026-05-12T17:00")))
                    .isInstanceOf(DutiesNotSeparated.class);
            assertThat(seizure.stepsOpenTo(insider)).doesNotContain(APPROVE);
        }
        var seizure = seizure();
        seizure.approve(LEADER, at("2026-05-12T17:00"));
        assertThat(seizure.state()).isEqualTo(IN_FORCE);
        assertThat(seizure.approvedBy()).contains(LEADER);
    }

    @Test
    void a_hold_is_never_extended() {
        var hold = measure(REGISTRATION_HOLD, List.of(CHEN_LICENSED, LU_LICENSED));
        hold.approve(LEADER, at("2026-05-12T17:00"));
        assertThatThrownBy(hold::extend).isInstanceOf(MeasureStepRefused.class);
    }

    @Test
    void what_was_lifted_is_over() {
        var seizure = seizure();
        seizure.lift(at("2026-05-13T09:00"));
        assertThat(seizure.state()).isEqualTo(LIFTED);
        assertThatThrownBy(() -> seizure.approve(LEADER, at("2026-05-13T10:00")))
                .isInstanceOf(MeasureStepRefused.class);
    }

    @Test
    void the_platform_reports_once() {
        var delisting = measure(PLATFORM_DELISTING, List.of());
        delisting.reportPlatform(LocalDate.parse("2026-05-09"), at("2026-05-09T11:00"));
        assertThat(delisting.state()).isEqualTo(PUBLISHED);
        assertThat(delisting.publishedOn()).contains(LocalDate.parse("2026-05-09"));
        assertThatThrownBy(() -> delisting.reportPlatform(LocalDate.parse("2026-05-10"), at("2026-05-10T11:00")))
                .isInstanceOf(MeasureStepRefused.class);
    }

    private static Stream<Arguments> everything() {
        return Arrays.stream(MeasureKind.values())
                .flatMap(kind -> Arrays.stream(MeasureState.values()).map(state -> Arguments.of(kind, state)));
    }

    private static Measure seizure() {
        return measure(SEIZURE, List.of(CHEN_LICENSED, LU_LICENSED));
    }

    private static Measure measure(MeasureKind kind, List<TeamMember> officers) {
        return new Measure(
                Ids.next(),
                new CaseFileId(Ids.next()),
                kind,
                at("2026-05-12T10:00"),
                "海门区仓库",
                "海门市监强制〔2026〕1号",
                officers,
                List.of(new MeasureItem("破壁机", new BigDecimal("412"), "台", null)),
                null,
                CHEN);
    }
}
