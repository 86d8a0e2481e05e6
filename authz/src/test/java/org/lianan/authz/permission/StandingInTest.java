package org.lianan.authz.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.caller.Lent;
import org.lianan.authz.caller.Login;
import org.lianan.authz.caller.Role;

/** What a role that somebody has lent gives, and what it never gives (policy rows 53 and 62, SoD-4). */
class StandingInTest {
    private static final Caller DEPUTY = new Caller(
            "haimen.huang",
            "黄国强",
            new AgencyId("js-haimen"),
            Set.of(Role.LEADER, Role.CHIEF),
            null,
            Login.NONE,
            null,
            new Lent(Map.of(Role.CHIEF, "haimen.xu"), Set.of("haimen.xu")));

    @Test
    void a_lent_role_decides_as_an_own_one_but_for_the_referral_to_the_police() {
        assertThat(Action.CASE_STEP_APPROVE.decide(DEPUTY, Standing.LEAD).isAllowed())
                .isTrue();
        assertThat(Action.REFERRAL_APPROVE.decide(DEPUTY, Standing.LEAD).rule()).isEqualTo("ROLE");
    }

    @Test
    void without_what_is_lent_the_own_roles_remain() {
        assertThat(DEPUTY.alone().roles()).containsExactly(Role.LEADER);
        assertThat(DEPUTY.with(Set.of(Role.CHIEF)).roles()).containsExactlyInAnyOrder(Role.LEADER, Role.CHIEF);
    }

    @Test
    void who_stands_in_and_who_is_stood_in_for_count_as_one_person() {
        assertThatThrownBy(() ->
                        SeparationOfDuties.SOD_1.requireOfAll(DEPUTY.lent().oneWith(), Involved.makers("haimen.xu")))
                .isInstanceOfSatisfying(
                        DutiesNotSeparated.class,
                        refused -> assertThat(refused.code()).isEqualTo("SOD_4"));
        SeparationOfDuties.SOD_1.requireOfAll(DEPUTY.lent().oneWith(), Involved.makers("haimen.chen"));
    }
}
