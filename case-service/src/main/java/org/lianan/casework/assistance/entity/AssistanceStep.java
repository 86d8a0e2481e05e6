package org.lianan.casework.assistance.entity;

import static org.lianan.casework.assistance.entity.AssistanceState.ACCEPTED;
import static org.lianan.casework.assistance.entity.AssistanceState.ANSWERED;
import static org.lianan.casework.assistance.entity.AssistanceState.ANSWER_DRAFTED;
import static org.lianan.casework.assistance.entity.AssistanceState.CLOSED;
import static org.lianan.casework.assistance.entity.AssistanceState.DRAFT;
import static org.lianan.casework.assistance.entity.AssistanceState.REFUSED;
import static org.lianan.casework.assistance.entity.AssistanceState.SENT;
import static org.lianan.casework.assistance.entity.AssistanceState.WITHDRAWN;
import static org.lianan.casework.assistance.entity.Party.ASSISTING;
import static org.lianan.casework.assistance.entity.Party.REQUESTING;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every step of a letter of assistance: who takes it, from where, to where. The whole life cycle is this table. */
public enum AssistanceStep {
    // spotless:off
    /** 签发: the letter gets its number and leaves. */
    SEND          (REQUESTING, from(DRAFT),                                 SENT),
    /** 签收: starts the period of SAMR Order 2, art. 45. */
    RECEIVE       (ASSISTING,  from(SENT),                                  ACCEPTED),
    /** 不属本机关职权范围，退回 (Administrative Penalty Law, art. 26). */
    REFUSE        (ASSISTING,  from(SENT, ACCEPTED),                        REFUSED),
    /** 延期告知: only before the period ends (SAMR Order 2, art. 45). */
    EXTEND        (ASSISTING,  from(ACCEPTED, ANSWER_DRAFTED),              null),
    /** 拟复函; may be taken again while nobody has approved it. */
    ANSWER        (ASSISTING,  from(ACCEPTED, ANSWER_DRAFTED),              ANSWER_DRAFTED),
    /** 签发复函. */
    APPROVE_ANSWER(ASSISTING,  from(ANSWER_DRAFTED),                        ANSWERED),
    /** 确认复函. */
    CONFIRM       (REQUESTING, from(ANSWERED),                              CLOSED),
    /** 退回补充. */
    RETURN        (REQUESTING, from(ANSWERED),                              ACCEPTED),
    /** 撤回. */
    WITHDRAW      (REQUESTING, from(DRAFT, SENT, ACCEPTED, ANSWER_DRAFTED), WITHDRAWN);
    // spotless:on

    private final Party party;
    private final Set<AssistanceState> from;
    private final @Nullable AssistanceState to;

    AssistanceStep(Party party, Set<AssistanceState> from, @Nullable AssistanceState to) {
        this.party = party;
        this.from = from;
        this.to = to;
    }

    public Party party() {
        return party;
    }

    public boolean isOpenIn(AssistanceState state) {
        return from.contains(state);
    }

    /** The state after the step; empty where the step leaves the state as it is. */
    public Optional<AssistanceState> to() {
        return Optional.ofNullable(to);
    }

    static List<AssistanceStep> openTo(Party party, AssistanceState state) {
        return Arrays.stream(values())
                .filter(step -> step.party == party && step.isOpenIn(state))
                .toList();
    }

    private static Set<AssistanceState> from(AssistanceState first, AssistanceState... others) {
        return EnumSet.of(first, others);
    }
}
