package org.lianan.casework.jurisdiction.entity;

/** What is to be handled (处理事项); competence to punish and competence to mediate are not the same. */
public enum Proceeding {
    /** 行政处罚. */
    PENALTY,
    /** 投诉. */
    COMPLAINT,
    /** 举报. */
    REPORT
}
