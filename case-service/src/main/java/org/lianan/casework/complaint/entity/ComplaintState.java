package org.lianan.casework.complaint.entity;

/** Where a complaint stands. */
public enum ComplaintState {
    /** 收到. */
    RECEIVED,
    /** 受理, so that mediation goes on. */
    ACCEPTED,
    /** 不予受理. */
    REFUSED,
    /** 调解结束. */
    MEDIATION_ENDED
}
