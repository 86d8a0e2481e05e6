package org.lianan.authz.administration;

/** What is proposed for an officer. */
public enum ChangeKind {
    /** 邀请加入: somebody new. */
    INVITATION,
    /** 调动: to another agency, whose second person confirms. */
    MOVE,
    /** 调整角色. */
    ROLES
}
