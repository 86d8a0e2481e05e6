package org.lianan.authz.caller;

import java.util.EnumSet;
import java.util.Set;

/** What an officer may be inside one agency (角色); control roles never touch case content. */
public enum Role {
    /** 办案人员: works the case; holds an enforcement licence (执法证). */
    CASE_OFFICER,
    /** 办案机构负责人: assigns officers, signs letters. */
    UNIT_HEAD,
    /** 协查联络员: receives and answers letters of assistance. */
    ASSIST_LIAISON,
    /** 审核人员: reviews cases and recognises evidence. */
    REVIEWER,
    /** 法制审核人员: reviewer with the legal qualification. */
    LEGAL_REVIEWER,
    /** 市场监管部门负责人: approves filing, measures, decisions. */
    LEADER,
    /** 主要负责人 (正职): the only one who may approve a police referral. */
    CHIEF,
    /** 监督员/督办: supervises the agencies below. */
    SUPERVISOR,
    /** 公安联络员: receives referrals for the police. */
    POLICE_LIAISON,
    /** 检察联络员: sees the copy of a referral. */
    PROCURATOR_OBSERVER,
    /** 机构管理员: administers the officers of the own agency. */
    AGENCY_ADMIN,
    /** 系统管理员: operates the portal. */
    PLATFORM_ADMIN,
    /** 安全管理员: administers agencies and security parameters. */
    SECURITY_ADMIN,
    /** 审计员: reads the logs, never content. */
    AUDITOR;

    private static final Set<Role> CONTROL = EnumSet.of(AGENCY_ADMIN, PLATFORM_ADMIN, SECURITY_ADMIN, AUDITOR);

    /** Whether this role administers rather than works cases; such a role may be combined with nothing. */
    public boolean isControl() {
        return CONTROL.contains(this);
    }
}
