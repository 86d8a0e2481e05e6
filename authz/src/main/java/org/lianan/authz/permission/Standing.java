package org.lianan.authz.permission;

/** What an agency is to a case (案件中的地位); it decides what may be done, the basis only explains why. */
public enum Standing {
    /** 主办: handles the case; exactly one agency. */
    LEAD,
    /** 联合办案: handles it together with the lead. */
    CO_HANDLER,
    /** 协查: answers a letter of assistance, and sees what concerns it. */
    ASSISTING,
    /** 知悉: reads only. */
    INFORMED,
    /** 督办: supervises by order. */
    SUPERVISING,
    /** 移送接收: the police that received a referral of the case. */
    POLICE,
    /** 移送抄送: the procuratorate that received the copy of a referral. */
    PROCURATORATE,
    /** 曾参与: had a standing that has ended. */
    FORMER,
    /** 受邀: an offer of a share is waiting for this agency's answer. */
    INVITED,
    /** No part in the case: for this agency the case does not exist. */
    NONE
}
