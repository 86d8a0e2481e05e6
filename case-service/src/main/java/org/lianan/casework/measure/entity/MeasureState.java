package org.lianan.casework.measure.entity;

/** Where a measure stands; that its period has run out is seen from the period. */
public enum MeasureState {
    /** 报请批准: taken or about to be, waiting for the leader. */
    PROPOSED,
    /** 实施中. */
    IN_FORCE,
    /** 已解除. */
    LIFTED,
    /** 已通知平台. */
    REQUESTED,
    /** 平台已公示处置. */
    PUBLISHED
}
