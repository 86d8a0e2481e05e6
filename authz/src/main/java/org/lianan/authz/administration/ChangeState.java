package org.lianan.authz.administration;

/** What has become of a proposal. */
public enum ChangeState {
    PROPOSED,
    APPROVED,
    REJECTED
}
