package org.lianan.authz.administration;

import java.util.Map;
import org.lianan.authz.caller.Role;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** An agency is never without its chief and never without an administrator (SoD-7). */
public final class LastOfRole extends Refusal {
    private static final long serialVersionUID = 1L;

    LastOfRole(Role role) {
        super(
                Kind.CONFLICT,
                "LAST_OF_ROLE",
                Sentence.of(
                        "该人员是本单位唯一的主要负责人或机构管理员，请先确定接任人员。",
                        "This is the agency's only chief or administrator. Post the successor first."),
                Map.of("role", role.name()));
    }
}
