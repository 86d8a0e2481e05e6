package org.lianan.launcher.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianan.launcher.CannotStart;
import org.lianan.launcher.Settings;
import org.lianan.launcher.identity.Directory.Officer;

class DirectoryTest {

    private static final Set<String> CONTROL = Set.of("AGENCY_ADMIN", "PLATFORM_ADMIN", "SECURITY_ADMIN", "AUDITOR");

    private final Directory demo = Directory.of(Settings.checkout());

    @Test
    void every_role_has_somebody_who_holds_it() {
        assertThat(demo.roles())
                .containsExactlyInAnyOrder(
                        "CASE_OFFICER",
                        "UNIT_HEAD",
                        "ASSIST_LIAISON",
                        "REVIEWER",
                        "LEGAL_REVIEWER",
                        "LEADER",
                        "CHIEF",
                        "SUPERVISOR",
                        "POLICE_LIAISON",
                        "PROCURATOR_OBSERVER",
                        "AGENCY_ADMIN",
                        "PLATFORM_ADMIN",
                        "SECURITY_ADMIN",
                        "AUDITOR");
    }

    @Test
    void case_officers_carry_a_licence_and_nobody_shares_one() {
        List<Officer> caseOfficers = demo.officers().stream()
                .filter(each -> each.roles().contains("CASE_OFFICER"))
                .toList();
        assertThat(caseOfficers)
                .extracting(Officer::licence)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    void a_control_role_stands_alone() {
        assertThat(demo.officers())
                .filteredOn(each -> each.roles().stream().anyMatch(CONTROL::contains))
                .allSatisfy(each -> assertThat(each.roles()).hasSize(1));
    }

    @Test
    void the_four_bureaus_can_each_work_a_case_alone() {
        for (String bureau : List.of("js-haimen", "zj-yuhang", "gd-baiyun", "sd-laoshan")) {
            List<String> roles = demo.officers().stream()
                    .filter(each -> each.agency().equals(bureau))
                    .flatMap(each -> each.roles().stream())
                    .toList();
            assertThat(roles)
                    .as(bureau)
                    .contains("UNIT_HEAD", "ASSIST_LIAISON", "REVIEWER", "LEGAL_REVIEWER", "LEADER", "CHIEF");
            assertThat(roles.stream().filter("CASE_OFFICER"::equals).count())
                    .as(bureau)
                    .isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void an_officer_of_an_unknown_agency_is_refused() {
        assertThatThrownBy(() -> Directory.parse("""
                        demoPassword: demo-of-a-test
                        demoSecondFactor: demo-of-a-test
                        agencies: []
                        officers:
                          - { username: nobody, agency: nowhere, roles: [CASE_OFFICER], name: 无名, nameEn: Nobody }
                        """))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("nobody belongs to nowhere");
    }

    @Test
    void a_parent_stands_before_its_children() {
        assertThatThrownBy(() -> Directory.parse("""
                        demoPassword: demo-of-a-test
                        demoSecondFactor: demo-of-a-test
                        agencies:
                          - { id: child, kind: REGULATOR, level: COUNTY, divisionCode: "320614", parent: above, docWord: 海, name: 下, nameEn: Below }
                        officers: []
                        """))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("the parent of child, above, must stand before it");
    }

    @Test
    void a_missing_word_is_named() {
        assertThatThrownBy(() -> Directory.parse("password: x\nagencies: []\nofficers: []\n"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("'demoPassword'");
    }
}
