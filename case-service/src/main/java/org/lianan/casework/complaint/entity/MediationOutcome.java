package org.lianan.casework.complaint.entity;

/** How the mediation ended (调解结果). */
public enum MediationOutcome {
    /** 达成和解、调解协议. */
    SETTLED,
    /** 调解不成. */
    FAILED,
    /** 撤回投诉. */
    WITHDRAWN,
    /** 终止调解的其他情形. */
    TERMINATED
}
