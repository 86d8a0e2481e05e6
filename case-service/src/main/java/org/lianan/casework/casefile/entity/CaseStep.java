package org.lianan.casework.casefile.entity;

import static org.lianan.casework.casefile.entity.CaseState.CLOSED;
import static org.lianan.casework.casefile.entity.CaseState.CLUE;
import static org.lianan.casework.casefile.entity.CaseState.DECIDED;
import static org.lianan.casework.casefile.entity.CaseState.ENFORCING;
import static org.lianan.casework.casefile.entity.CaseState.FILED;
import static org.lianan.casework.casefile.entity.CaseState.INVESTIGATING;
import static org.lianan.casework.casefile.entity.CaseState.NOT_FILED;
import static org.lianan.casework.casefile.entity.CaseState.SUSPENDED;
import static org.lianan.casework.casefile.entity.CaseState.VERIFYING;
import static org.lianan.casework.casefile.entity.CaseStep.Awaits.ANSWER_TO_CLOSING;
import static org.lianan.casework.casefile.entity.CaseStep.Awaits.ANSWER_TO_FILING;
import static org.lianan.casework.casefile.entity.CaseStep.Awaits.ANSWER_TO_NON_FILING;
import static org.lianan.casework.casefile.entity.CaseStep.Awaits.ANYTHING;
import static org.lianan.casework.casefile.entity.CaseStep.Awaits.NOTHING;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every step of a case file: from which states, with which proposal waiting, to which state. The whole life cycle is
 * this table; who may take a step is the gate's affair.
 */
public enum CaseStep {
    // spotless:off
    /** 开始核查. */
    VERIFY             (from(CLUE),                                NOTHING,              VERIFYING),
    /** 报请立案: a proposal with two licensed officers (SAMR Order 2, art. 19). */
    PROPOSE_FILING     (from(CLUE, VERIFYING),                     NOTHING,              VERIFYING),
    /** 批准立案 (SAMR Order 2, art. 19). */
    APPROVE_FILING     (from(VERIFYING),                           ANSWER_TO_FILING,     FILED),
    /** 退回立案报请. */
    REFUSE_FILING      (from(VERIFYING),                           ANSWER_TO_FILING,     VERIFYING),
    /** 报请不予立案, with a coded reason (SAMR Order 2, art. 20). */
    PROPOSE_NON_FILING (from(CLUE, VERIFYING),                     NOTHING,              VERIFYING),
    /** 批准不予立案. */
    APPROVE_NON_FILING (from(VERIFYING),                           ANSWER_TO_NON_FILING, NOT_FILED),
    /** 退回不予立案报请. */
    REFUSE_NON_FILING  (from(VERIFYING),                           ANSWER_TO_NON_FILING, VERIFYING),
    /** 开展调查. */
    INVESTIGATE        (from(FILED),                               NOTHING,              INVESTIGATING),
    /** 中止调查 (SAMR Order 2, art. 46). */
    SUSPEND            (from(FILED, INVESTIGATING),                NOTHING,              SUSPENDED),
    /** 恢复调查. */
    RESUME             (from(SUSPENDED),                           ANYTHING,             INVESTIGATING),
    /** 填报涉案金额. */
    STATE_AMOUNTS      (from(CLUE, VERIFYING, FILED, INVESTIGATING, SUSPENDED), ANYTHING, null),
    /** 记录不计入期限的期间. */
    EXCLUDE_TIME       (from(CLUE, VERIFYING, FILED, INVESTIGATING), ANYTHING,           null),
    /** 延长核查或者办案期限 (SAMR Order 2, art. 18 and 64). */
    EXTEND_PERIOD      (from(CLUE, VERIFYING, FILED, INVESTIGATING), ANYTHING,           null),
    /** 指定办案人员: each agency of the case names its own. */
    ASSIGN_TEAM        (CaseState.allOpen(),                       ANYTHING,             null),
    /** 线索移送: tells another agency what was found; the case itself stays where it is. */
    FORWARD_LEAD       (from(CLUE, VERIFYING, FILED, INVESTIGATING, SUSPENDED, DECIDED), ANYTHING, null),
    /** 决定移送司法机关 (SAMR Order 2, art. 60): the decision that the chief's approval of a referral is. */
    DECIDE_MOVED_CRIMINAL(from(FILED, INVESTIGATING, SUSPENDED),   NOTHING,              DECIDED),
    /** 恢复行政处理: the police did not take the case, so that it is to be punished here if due (Order 310, art. 10). */
    RESUME_ADMINISTRATIVE(from(DECIDED),                           NOTHING,              INVESTIGATING),
    /** 报请结案. */
    PROPOSE_CLOSING    (from(DECIDED, ENFORCING),                  NOTHING,              null),
    /** 批准结案 (SAMR Order 2, art. 77). */
    APPROVE_CLOSING    (from(DECIDED, ENFORCING),                  ANSWER_TO_CLOSING,    CLOSED),
    /** 退回结案报请. */
    REFUSE_CLOSING     (from(DECIDED, ENFORCING),                  ANSWER_TO_CLOSING,    null);
    // spotless:on

    /** Which proposal must be waiting for its answer before a step can be taken. */
    enum Awaits {
        NOTHING,
        ANSWER_TO_FILING,
        ANSWER_TO_NON_FILING,
        ANSWER_TO_CLOSING,
        ANYTHING;

        boolean admits(@Nullable Proposal proposal) {
            return switch (this) {
                case NOTHING -> proposal == null;
                case ANSWER_TO_FILING -> is(proposal, Proposal.Kind.FILING);
                case ANSWER_TO_NON_FILING -> is(proposal, Proposal.Kind.NON_FILING);
                case ANSWER_TO_CLOSING -> is(proposal, Proposal.Kind.CLOSING);
                case ANYTHING -> true;
            };
        }

        private static boolean is(@Nullable Proposal proposal, Proposal.Kind kind) {
            return proposal != null && proposal.kind() == kind;
        }
    }

    private final Set<CaseState> from;
    private final Awaits awaits;
    private final @Nullable CaseState to;

    CaseStep(Set<CaseState> from, Awaits awaits, @Nullable CaseState to) {
        this.from = from;
        this.awaits = awaits;
        this.to = to;
    }

    public boolean isOpenIn(CaseState state, @Nullable Proposal proposal) {
        return from.contains(state) && awaits.admits(proposal);
    }

    /** Whether this step answers a proposal, so that another person must take it. */
    public boolean isAnswer() {
        return switch (awaits) {
            case ANSWER_TO_FILING, ANSWER_TO_NON_FILING, ANSWER_TO_CLOSING -> true;
            case NOTHING, ANYTHING -> false;
        };
    }

    /** The state after the step; empty where the step leaves the state as it is. */
    public Optional<CaseState> to() {
        return Optional.ofNullable(to);
    }

    static List<CaseStep> openIn(CaseState state, @Nullable Proposal proposal) {
        return Arrays.stream(values())
                .filter(step -> step.isOpenIn(state, proposal))
                .toList();
    }

    private static Set<CaseState> from(CaseState first, CaseState... others) {
        return EnumSet.of(first, others);
    }
}
