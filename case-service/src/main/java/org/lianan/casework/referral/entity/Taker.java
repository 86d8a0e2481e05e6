package org.lianan.casework.referral.entity;

/** Whose act a step of a referral is; which roles these are is the gate's affair. */
public enum Taker {
    /** 市场监督管理部门: an officer of the bureau, with the role that the gate asks for. */
    BUREAU,
    /** 专案组: a member of the task group. */
    GROUP,
    /** 正职负责人或者主持工作的负责人: the head, who has had no other part in the matter. */
    HEAD,
    /** 公安机关: the police whom the referral is addressed to. */
    POLICE
}
