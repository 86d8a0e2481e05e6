package org.lianan.authz.administration;

import static org.lianan.authz.caller.Role.CASE_OFFICER;
import static org.lianan.authz.caller.Role.LEGAL_REVIEWER;
import static org.lianan.authz.caller.Role.PLATFORM_ADMIN;
import static org.lianan.authz.caller.Role.POLICE_LIAISON;
import static org.lianan.authz.caller.Role.PROCURATOR_OBSERVER;
import static org.lianan.authz.caller.Role.REVIEWER;
import static org.lianan.authz.caller.Role.SECURITY_ADMIN;
import static org.lianan.authz.caller.Role.SUPERVISOR;
import static org.lianan.authz.caller.Role.UNIT_HEAD;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.agency.Agency;
import org.lianan.authz.caller.Role;
import org.lianan.authz.refusal.NotValid;
import org.lianan.authz.refusal.Sentence;

/** Which roles one officer may hold together, and where (access design, A1). */
final class LegalRoles {
    private static final Set<Role> LIAISONS = EnumSet.of(POLICE_LIAISON, PROCURATOR_OBSERVER);
    private static final Set<Role> OF_THE_NODE = EnumSet.of(PLATFORM_ADMIN, SECURITY_ADMIN);

    private LegalRoles() {}

    /**
     * @param hasAgenciesBelow whether there is anybody to supervise
     * @throws NotValid naming {@code /roles}, or {@code /licence} where only that is missing
     */
    static void check(Set<Role> roles, Agency agency, boolean hasAgenciesBelow, @Nullable String licence) {
        if (roles.isEmpty()) {
            throw refused("REQUIRED", "请至少选择一个角色。", "Choose a role at least.");
        }
        if (roles.stream().anyMatch(OF_THE_NODE::contains)) {
            throw refused(
                    "ROLE_OF_THE_NODE", "系统管理员、安全管理员不由单位任命。", "An agency does not appoint those who run the node.");
        }
        if (roles.size() > 1 && roles.stream().anyMatch(role -> role.isControl() || LIAISONS.contains(role))) {
            throw refused(
                    "ROLES_NOT_COMBINABLE",
                    "管理员、审计员和联络员（公安、检察）不得兼任其他角色。",
                    "An administrator, an auditor and a liaison of police or procuratorate have no other role.");
        }
        if (roles.contains(UNIT_HEAD) && (roles.contains(REVIEWER) || roles.contains(LEGAL_REVIEWER))) {
            throw refused("ROLES_NOT_COMBINABLE", "办案机构负责人不得兼任审核人员。", "The head of a unit does not review its cases.");
        }
        if (roles.stream().anyMatch(role -> !isHeldIn(role, agency.kind()))) {
            throw refused("ROLE_OF_OTHER_AGENCIES", "该类单位没有此角色。", "An agency of this kind has no such role.");
        }
        if (roles.contains(SUPERVISOR) && !hasAgenciesBelow) {
            throw refused("NOTHING_TO_SUPERVISE", "本单位没有下级单位，不设监督员。", "There is no agency below to supervise.");
        }
        if (roles.contains(CASE_OFFICER) && (licence == null || licence.isBlank())) {
            throw new NotValid(
                    "/licence",
                    "LICENCE_WANTED",
                    Sentence.of(
                            "办案人员须持有执法证，请填写执法证号。", "A case officer holds an enforcement licence; give its number."));
        }
    }

    private static boolean isHeldIn(Role role, Agency.Kind kind) {
        return switch (role) {
            case POLICE_LIAISON -> kind == Agency.Kind.POLICE;
            case PROCURATOR_OBSERVER -> kind == Agency.Kind.PROCURATORATE;
            case AGENCY_ADMIN, AUDITOR -> true;
            default -> kind == Agency.Kind.REGULATOR;
        };
    }

    private static NotValid refused(String code, String zh, String en) {
        return new NotValid("/roles", code, Sentence.of(zh, en));
    }
}
