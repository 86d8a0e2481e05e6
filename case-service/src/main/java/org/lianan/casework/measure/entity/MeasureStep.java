package org.lianan.casework.measure.entity;

import static org.lianan.casework.measure.entity.MeasureState.IN_FORCE;
import static org.lianan.casework.measure.entity.MeasureState.LIFTED;
import static org.lianan.casework.measure.entity.MeasureState.PROPOSED;
import static org.lianan.casework.measure.entity.MeasureState.PUBLISHED;
import static org.lianan.casework.measure.entity.MeasureState.REQUESTED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Every step of a measure, from where to where. The whole life cycle is this table. */
public enum MeasureStep {
    // spotless:off
    /** 批准 (SAMR Order 2, art. 33, 37; Compulsion Law, art. 18). */
    APPROVE        (from(PROPOSED),           IN_FORCE,  MeasureKind.SEIZURE, MeasureKind.REGISTRATION_HOLD),
    /** 延长 (SAMR Order 2, art. 38): a hold cannot be extended. */
    EXTEND         (from(IN_FORCE),           IN_FORCE,  MeasureKind.SEIZURE),
    /** 解除. */
    LIFT           (from(PROPOSED, IN_FORCE), LIFTED,    MeasureKind.SEIZURE, MeasureKind.REGISTRATION_HOLD),
    /** 平台报告处置情况 (SAMR Order 37, art. 29, 30). */
    REPORT_PLATFORM(from(REQUESTED),          PUBLISHED, MeasureKind.PLATFORM_DELISTING);
    // spotless:on

    private final Set<MeasureState> from;
    private final MeasureState to;
    private final Set<MeasureKind> kinds;

    MeasureStep(Set<MeasureState> from, MeasureState to, MeasureKind first, MeasureKind... others) {
        this.from = from;
        this.to = to;
        this.kinds = EnumSet.of(first, others);
    }

    public boolean isOpenIn(MeasureKind kind, MeasureState state) {
        return kinds.contains(kind) && from.contains(state);
    }

    public MeasureState to() {
        return to;
    }

    static List<MeasureStep> openIn(MeasureKind kind, MeasureState state) {
        return Arrays.stream(values())
                .filter(step -> step.isOpenIn(kind, state))
                .toList();
    }

    private static Set<MeasureState> from(MeasureState first, MeasureState... others) {
        return EnumSet.of(first, others);
    }
}
