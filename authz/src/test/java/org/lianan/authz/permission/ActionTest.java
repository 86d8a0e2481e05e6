package org.lianan.authz.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianan.authz.permission.Action.CASE_READ;
import static org.lianan.authz.permission.Action.EVIDENCE_BYTES;
import static org.lianan.authz.permission.Action.EVIDENCE_READ;
import static org.lianan.authz.permission.Action.EVIDENCE_RECOGNISE;
import static org.lianan.authz.permission.Action.GRANT_READ;
import static org.lianan.authz.permission.Action.LETTER_READ;
import static org.lianan.authz.permission.Action.REFERRAL_APPROVE;
import static org.lianan.authz.permission.Action.REFERRAL_READ;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.caller.Role;

class ActionTest {
    /** The closed list of what a former part still opens: shares, letters and evidence that are the agency's own. */
    private static final Set<Action> KEPT = EnumSet.of(GRANT_READ, LETTER_READ, EVIDENCE_READ, EVIDENCE_BYTES);

    private static final Set<Role> OFFICES = EnumSet.range(Role.CASE_OFFICER, Role.SUPERVISOR);

    @Test
    void for_an_agency_without_a_part_in_it_a_case_does_not_exist() {
        for (var action : ofCases()) {
            for (var role : Role.values()) {
                assertThat(action.decide(a(role), Standing.NONE).isHidden())
                        .as("%s as %s", action, role)
                        .isTrue();
            }
        }
    }

    @Test
    void afterwards_an_agency_reads_what_it_keeps_and_the_rest_does_not_exist() {
        for (var action : ofCases()) {
            for (var role : Role.values()) {
                var decision = action.decide(a(role), Standing.FORMER);
                assertThat(decision.isHidden())
                        .as("%s as %s", action, role)
                        .isNotEqualTo(KEPT.contains(action) && OFFICES.contains(role));
            }
        }
    }

    @Test
    void who_administers_reads_no_case_whatever_the_agency_is_in_it() {
        for (var action : ofCases()) {
            for (var standing : Standing.values()) {
                for (var role : Role.values()) {
                    if (role.isControl()) {
                        assertThat(action.decide(a(role), standing).isHidden())
                                .as("%s as %s of %s", action, role, standing)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void only_the_head_of_the_lead_agency_approves_a_referral() {
        for (var standing : Standing.values()) {
            for (var role : Role.values()) {
                assertThat(REFERRAL_APPROVE.decide(a(role), standing).isAllowed())
                        .as("%s of %s", role, standing)
                        .isEqualTo(role == Role.CHIEF && standing == Standing.LEAD);
            }
        }
    }

    @Test
    void the_police_see_the_referral_and_nothing_else_of_the_case() {
        var liaison = a(Role.POLICE_LIAISON);
        assertThat(REFERRAL_READ.decide(liaison, Standing.POLICE).isAllowed()).isTrue();
        for (var action : ofCases()) {
            if (!action.name().startsWith("REFERRAL_")) {
                assertThat(action.decide(liaison, Standing.POLICE).isHidden())
                        .as(action.name())
                        .isTrue();
            }
        }
    }

    @Test
    void an_invited_agency_sees_the_offer_but_not_the_case() {
        assertThat(CASE_READ.decide(a(Role.LEADER), Standing.INVITED).isHidden())
                .isTrue();
        assertThat(GRANT_READ.decide(a(Role.LEADER), Standing.INVITED).isAllowed())
                .isTrue();
    }

    @Test
    void a_denial_inside_a_visible_case_names_its_rule() {
        assertThat(EVIDENCE_RECOGNISE
                        .decide(a(Role.CASE_OFFICER), Standing.LEAD)
                        .rule())
                .isEqualTo("ROLE");
        assertThat(EVIDENCE_RECOGNISE
                        .decide(a(Role.REVIEWER), Standing.ASSISTING)
                        .rule())
                .isEqualTo("STANDING");
    }

    @Test
    void another_role_never_takes_a_right_away() {
        for (var action : ofCases()) {
            for (var standing : Standing.values()) {
                for (var role : Role.values()) {
                    for (var more : Role.values()) {
                        if (action.decide(a(role), standing).isAllowed()) {
                            assertThat(action.decide(a(role, more), standing).isAllowed())
                                    .as("%s as %s and %s of %s", action, role, more, standing)
                                    .isTrue();
                        }
                    }
                }
            }
        }
    }

    private static Set<Action> ofCases() {
        var actions = EnumSet.noneOf(Action.class);
        Arrays.stream(Action.values()).filter(Action::concernsCase).forEach(actions::add);
        return actions;
    }

    private static Caller a(Role role, Role... more) {
        return new Caller("somebody", "某人", new AgencyId("js-haimen"), EnumSet.of(role, more), null);
    }
}
