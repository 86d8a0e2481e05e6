package org.lianan.casework.casefile.entity;

/** Where a lead came from (案件来源; SAMR Order 2, art. 18). */
public enum CaseSource {
    /** 投诉. */
    COMPLAINT,
    /** 举报. */
    REPORT,
    /** 监督检查. */
    INSPECTION,
    /** 监测. */
    MONITORING,
    /** 其他机关移送、上级交办. */
    TRANSFER,
    /** 其他市场监管部门移送的线索. */
    FORWARDED_LEAD
}
