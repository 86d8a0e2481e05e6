package org.lianan.casework.deadline;

import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.law.Words;

/** Who may extend a period (批准延长的主体). */
public enum Approver {
    /** 市场监督管理部门负责人. */
    BUREAU_LEADER,
    /** 负责人集体讨论. */
    COLLECTIVE_PANEL,
    /** The agency that was asked for assistance; it only has to say so in time. 协查单位. */
    ASSISTING_AGENCY,
    /** 县级以上公安机关负责人. */
    POLICE_CHIEF;

    Sentence title() {
        return Sentence.of(
                Words.zh("deadline").word("approver." + name()),
                Words.en("deadline").word("approver." + name()));
    }
}
