package org.lianan.casework.assistance.entity;

/** What kind of help is asked for (协查事项). */
public enum AssistanceType {
    /** 提供信息、核实情况. */
    INFORMATION,
    /** 调取、固定证据. */
    EVIDENCE,
    /** 询问当事人、证人. */
    INTERVIEW,
    /** 现场检查. */
    INSPECTION,
    /** 送达文书. */
    SERVICE,
    /** 其他. */
    OTHER
}
