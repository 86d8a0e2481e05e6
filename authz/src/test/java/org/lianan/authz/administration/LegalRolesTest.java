package org.lianan.authz.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianan.authz.agency.Agency;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Role;
import org.lianan.authz.refusal.NotValid;

/** Which roles one officer may hold together, and where: the table of the access design, A1. */
class LegalRolesTest {
    private static final String LICENCE = "32061490001";

    @ParameterizedTest
    @CsvSource({
        "REGULATOR,     CASE_OFFICER UNIT_HEAD",
        "REGULATOR,     CASE_OFFICER LEADER ASSIST_LIAISON",
        "REGULATOR,     REVIEWER LEGAL_REVIEWER CASE_OFFICER",
        "REGULATOR,     CHIEF SUPERVISOR",
        "REGULATOR,     AGENCY_ADMIN",
        "REGULATOR,     AUDITOR",
        "POLICE,        POLICE_LIAISON",
        "POLICE,        AGENCY_ADMIN",
        "PROCURATORATE, PROCURATOR_OBSERVER"
    })
    void what_goes_together(Agency.Kind kind, String roles) {
        assertThat(refusal(kind, roles, true, LICENCE)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({
        "REGULATOR,     UNIT_HEAD LEGAL_REVIEWER,        ROLES_NOT_COMBINABLE",
        "POLICE,        POLICE_LIAISON CASE_OFFICER,     ROLES_NOT_COMBINABLE",
        "POLICE,        CASE_OFFICER,                    ROLE_OF_OTHER_AGENCIES",
        "PROCURATORATE, POLICE_LIAISON,                  ROLE_OF_OTHER_AGENCIES",
        "REGULATOR,     POLICE_LIAISON,                  ROLE_OF_OTHER_AGENCIES",
        "REGULATOR,     PLATFORM_ADMIN,                  ROLE_OF_THE_NODE",
        "REGULATOR,     SECURITY_ADMIN AUDITOR,          ROLE_OF_THE_NODE"
    })
    void what_does_not(Agency.Kind kind, String roles, String code) {
        assertThat(refusal(kind, roles, true, LICENCE)).isEqualTo(code);
    }

    @Test
    void a_control_role_goes_with_nothing() {
        for (var control : EnumSet.of(Role.AGENCY_ADMIN, Role.AUDITOR)) {
            for (var other : EnumSet.complementOf(EnumSet.of(control, Role.PLATFORM_ADMIN, Role.SECURITY_ADMIN))) {
                assertThat(refusal(Agency.Kind.REGULATOR, control + " " + other, true, LICENCE))
                        .as(control + " and " + other)
                        .isEqualTo("ROLES_NOT_COMBINABLE");
            }
        }
    }

    @Test
    void cases_need_a_licence_and_supervision_needs_agencies_below() {
        assertThat(refusal(Agency.Kind.REGULATOR, "CASE_OFFICER", true, null)).isEqualTo("LICENCE_WANTED");
        assertThat(refusal(Agency.Kind.REGULATOR, "CASE_OFFICER", true, " ")).isEqualTo("LICENCE_WANTED");
        assertThat(refusal(Agency.Kind.REGULATOR, "SUPERVISOR", false, null)).isEqualTo("NOTHING_TO_SUPERVISE");
        assertThat(refusal(Agency.Kind.REGULATOR, "", true, LICENCE)).isEqualTo("REQUIRED");
    }

    private static String refusal(Agency.Kind kind, String names, boolean hasBelow, String licence) {
        Set<Role> roles = Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        var agency =
                new Agency(new AgencyId("js-haimen"), "海门", "Haimen", Agency.Level.COUNTY, kind, null, "320614", "海");
        var refused = catchThrowableOfType(NotValid.class, () -> LegalRoles.check(roles, agency, hasBelow, licence));
        return refused == null ? "none" : refused.code();
    }
}
