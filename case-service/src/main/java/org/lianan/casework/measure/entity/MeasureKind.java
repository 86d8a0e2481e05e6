package org.lianan.casework.measure.entity;

import org.lianan.casework.deadline.PeriodCode;
import org.lianan.casework.dueboard.entity.DutyKind;

/** What a measure is, and which period limits it. */
public enum MeasureKind {
    // spotless:off
    /** 查封、扣押. */
    SEIZURE            (MeasureState.PROPOSED,  PeriodCode.C_SEIZE,   DutyKind.MEASURE_SEIZURE_ENDS),
    /** 先行登记保存. */
    REGISTRATION_HOLD  (MeasureState.PROPOSED,  PeriodCode.C_HOLD,    DutyKind.MEASURE_HOLD_ENDS),
    /** 通知平台下架, of which the platform publishes that it did so (SAMR Order 37, art. 30). */
    PLATFORM_DELISTING (MeasureState.REQUESTED, PeriodCode.P_PUBLISH, DutyKind.PLATFORM_PUBLISH);
    // spotless:on

    private final MeasureState first;
    private final PeriodCode period;
    private final DutyKind duty;

    MeasureKind(MeasureState first, PeriodCode period, DutyKind duty) {
        this.first = first;
        this.period = period;
        this.duty = duty;
    }

    MeasureState first() {
        return first;
    }

    public PeriodCode period() {
        return period;
    }

    public DutyKind duty() {
        return duty;
    }

    /** Whether it is an act of the officers themselves, so that the law wants two of them and a leader's approval. */
    public boolean isTakenByOfficers() {
        return first == MeasureState.PROPOSED;
    }
}
