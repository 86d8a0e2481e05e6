package org.lianan.casework.casefile.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianan.casework.casefile.entity.CaseState.*;
import static org.lianan.casework.casefile.entity.CaseStep.*;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The life cycle of a case, every step in every state with every proposal; written a second time, state by state. */
class CaseLifeCycleTest {
    // spotless:off
    /** What may be done whatever waits for the leader. */
    private static final Map<CaseState, Set<CaseStep>> ALWAYS = Map.ofEntries(
            Map.entry(CLUE,          Set.of(ASSIGN_TEAM, STATE_AMOUNTS, EXCLUDE_TIME, EXTEND_PERIOD, FORWARD_LEAD)),
            Map.entry(VERIFYING,     Set.of(ASSIGN_TEAM, STATE_AMOUNTS, EXCLUDE_TIME, EXTEND_PERIOD, FORWARD_LEAD)),
            Map.entry(FILED,         Set.of(ASSIGN_TEAM, STATE_AMOUNTS, EXCLUDE_TIME, EXTEND_PERIOD, FORWARD_LEAD)),
            Map.entry(INVESTIGATING, Set.of(ASSIGN_TEAM, STATE_AMOUNTS, EXCLUDE_TIME, EXTEND_PERIOD, FORWARD_LEAD)),
            Map.entry(SUSPENDED,     Set.of(ASSIGN_TEAM, STATE_AMOUNTS, FORWARD_LEAD, RESUME)),
            Map.entry(REPORT_DONE,   Set.of(ASSIGN_TEAM)),
            Map.entry(REVIEW,        Set.of(ASSIGN_TEAM)),
            Map.entry(NOTIFIED,      Set.of(ASSIGN_TEAM)),
            Map.entry(DECIDED,       Set.of(ASSIGN_TEAM, FORWARD_LEAD)),
            Map.entry(SERVED,        Set.of(ASSIGN_TEAM)),
            Map.entry(ENFORCING,     Set.of(ASSIGN_TEAM)));

    /** What may be done while nothing waits for the leader. */
    private static final Map<CaseState, Set<CaseStep>> UNLESS_PROPOSED = Map.of(
            CLUE,          Set.of(VERIFY, PROPOSE_FILING, PROPOSE_NON_FILING),
            VERIFYING,     Set.of(PROPOSE_FILING, PROPOSE_NON_FILING),
            FILED,         Set.of(INVESTIGATE, SUSPEND, DECIDE_MOVED_CRIMINAL),
            INVESTIGATING, Set.of(SUSPEND, DECIDE_MOVED_CRIMINAL),
            SUSPENDED,     Set.of(DECIDE_MOVED_CRIMINAL),
            DECIDED,       Set.of(RESUME_ADMINISTRATIVE, PROPOSE_CLOSING),
            ENFORCING,     Set.of(PROPOSE_CLOSING));

    /** The answers to each proposal, and where they can be given. */
    private static final Map<Proposal.Kind, Map<CaseStep, Set<CaseState>>> ANSWERS = Map.of(
            Proposal.Kind.FILING,     Map.of(APPROVE_FILING, Set.of(VERIFYING), REFUSE_FILING, Set.of(VERIFYING)),
            Proposal.Kind.NON_FILING, Map.of(APPROVE_NON_FILING, Set.of(VERIFYING), REFUSE_NON_FILING, Set.of(VERIFYING)),
            Proposal.Kind.CLOSING,    Map.of(APPROVE_CLOSING, Set.of(DECIDED, ENFORCING), REFUSE_CLOSING, Set.of(DECIDED, ENFORCING)));

    private static final Map<CaseStep, CaseState> LEADS_TO = Map.ofEntries(
            Map.entry(VERIFY, VERIFYING),
            Map.entry(PROPOSE_FILING, VERIFYING),
            Map.entry(APPROVE_FILING, FILED),
            Map.entry(REFUSE_FILING, VERIFYING),
            Map.entry(PROPOSE_NON_FILING, VERIFYING),
            Map.entry(APPROVE_NON_FILING, NOT_FILED),
            Map.entry(REFUSE_NON_FILING, VERIFYING),
            Map.entry(INVESTIGATE, INVESTIGATING),
            Map.entry(SUSPEND, SUSPENDED),
            Map.entry(RESUME, INVESTIGATING),
            Map.entry(DECIDE_MOVED_CRIMINAL, DECIDED),
            Map.entry(RESUME_ADMINISTRATIVE, INVESTIGATING),
            Map.entry(APPROVE_CLOSING, CLOSED));
    // spotless:on

    @ParameterizedTest(name = "{0} in {1} while {2} waits")
    @MethodSource("everything")
    void a_step_is_open_in_its_states_and_nowhere_else(
            CaseStep step, CaseState state, Proposal.@Nullable Kind waiting) {
        assertThat(step.isOpenIn(state, proposal(waiting))).isEqualTo(expected(step, state, waiting));
    }

    @Test
    void every_step_leads_where_the_law_says_or_leaves_the_case_where_it_is() {
        for (var step : CaseStep.values()) {
            assertThat(step.to()).as(step.name()).isEqualTo(java.util.Optional.ofNullable(LEADS_TO.get(step)));
        }
    }

    @Test
    void nothing_can_be_done_in_a_case_that_has_ended() {
        for (var state : List.of(CLOSED, ARCHIVED, NOT_FILED, TERMINATED, TRANSFERRED_OUT)) {
            assertThat(state.isOpen()).isFalse();
            assertThat(CaseStep.openIn(state, null)).isEmpty();
        }
    }

    private static boolean expected(CaseStep step, CaseState state, Proposal.@Nullable Kind waiting) {
        if (ALWAYS.getOrDefault(state, Set.of()).contains(step)) {
            return true;
        }
        if (waiting == null) {
            return UNLESS_PROPOSED.getOrDefault(state, Set.of()).contains(step);
        }
        return ANSWERS.get(waiting).getOrDefault(step, Set.of()).contains(state);
    }

    private static @Nullable Proposal proposal(Proposal.@Nullable Kind kind) {
        return kind == null ? null : new Proposal(kind, "haimen.chen", Instant.EPOCH, null, null);
    }

    private static Stream<Arguments> everything() {
        return Arrays.stream(CaseStep.values())
                .flatMap(step -> Arrays.stream(CaseState.values())
                        .flatMap(state -> Stream.concat(
                                        Stream.of((Proposal.Kind) null), Arrays.stream(Proposal.Kind.values()))
                                .map(waiting -> Arguments.of(step, state, waiting))));
    }
}
