package org.lianan.casework.referral.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianan.authz.Requires;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.caller.Role;
import org.lianan.authz.permission.Standing;
import org.lianan.casework.referral.entity.ReferralStep;

/** Who may take which step, by role and standing: all of them, so that a changed cell is seen. */
class GateTest {
    private static final Map<ReferralStep, String> SUB_RESOURCES = new LinkedHashMap<>();

    static {
        SUB_RESOURCES.put(ReferralStep.APPOINT_TASK_GROUP, "task-group");
        SUB_RESOURCES.put(ReferralStep.REPORT, "report");
        SUB_RESOURCES.put(ReferralStep.SIGN_REPORT, "report-signature");
        SUB_RESOURCES.put(ReferralStep.APPROVE, "approval");
        SUB_RESOURCES.put(ReferralStep.NOT_APPROVE, "non-approval");
        SUB_RESOURCES.put(ReferralStep.PUT_PAPER, "papers");
        SUB_RESOURCES.put(ReferralStep.SEND, "sending");
        SUB_RESOURCES.put(ReferralStep.RECEIVE, "receipt");
        SUB_RESOURCES.put(ReferralStep.ASK_SUPPLEMENT, "supplement-request");
        SUB_RESOURCES.put(ReferralStep.SUPPLY, "supplement");
        SUB_RESOURCES.put(ReferralStep.FORWARD, "forwarding");
        SUB_RESOURCES.put(ReferralStep.DECLARE_OUT_OF_REMIT, "out-of-remit");
        SUB_RESOURCES.put(ReferralStep.FILE, "filing");
        SUB_RESOURCES.put(ReferralStep.NOT_FILE, "non-filing");
        SUB_RESOURCES.put(ReferralStep.HAND_OVER, "handover");
        SUB_RESOURCES.put(ReferralStep.SIGN_HANDOVER, "handover-receipt");
        SUB_RESOURCES.put(ReferralStep.ASK_RECONSIDERATION, "reconsideration");
        SUB_RESOURCES.put(ReferralStep.UPHOLD, "reconsideration-refusal");
        SUB_RESOURCES.put(ReferralStep.REQUEST_SUPERVISION, "supervision-request");
        SUB_RESOURCES.put(ReferralStep.RESUME_ADMINISTRATIVE, "admin-resumption");
    }

    @ParameterizedTest
    @EnumSource
    void the_step_that_is_offered_is_the_step_that_its_endpoint_allows(ReferralStep step) {
        assertThat(endpoint(SUB_RESOURCES.get(step))
                        .getAnnotation(Requires.class)
                        .value())
                .isEqualTo(Gate.of(step));
    }

    @ParameterizedTest
    @EnumSource
    void a_step_is_taken_by_one_side_only(ReferralStep step) {
        for (var standing : Standing.values()) {
            for (var role : Role.values()) {
                assertThat(Gate.of(step).decide(caller(role), standing).isAllowed())
                        .as(step + " by " + role + " with " + standing)
                        .isEqualTo(mayTake(step).contains(role) && standing == side(step));
            }
        }
    }

    @Test
    void only_the_chief_approves_a_referral() {
        assertThat(mayTake(ReferralStep.APPROVE)).containsExactly(Role.CHIEF);
        assertThat(Gate.of(ReferralStep.APPROVE)
                        .decide(caller(Role.LEADER), Standing.LEAD)
                        .isAllowed())
                .isFalse();
    }

    private static Standing side(ReferralStep step) {
        return switch (step.taker()) {
            case BUREAU, GROUP, HEAD -> Standing.LEAD;
            case POLICE -> Standing.POLICE;
        };
    }

    private static Set<Role> mayTake(ReferralStep step) {
        return switch (step) {
            case APPOINT_TASK_GROUP -> EnumSet.of(Role.UNIT_HEAD, Role.LEADER, Role.CHIEF);
            case REPORT, SIGN_REPORT, PUT_PAPER, SEND, SUPPLY, HAND_OVER -> EnumSet.of(Role.CASE_OFFICER);
            case APPROVE, NOT_APPROVE -> EnumSet.of(Role.CHIEF);
            case ASK_RECONSIDERATION, REQUEST_SUPERVISION, RESUME_ADMINISTRATIVE -> EnumSet.of(Role.LEADER, Role.CHIEF);
            case RECEIVE, ASK_SUPPLEMENT, FORWARD, DECLARE_OUT_OF_REMIT, FILE, NOT_FILE, SIGN_HANDOVER, UPHOLD ->
                EnumSet.of(Role.POLICE_LIAISON);
        };
    }

    private static Caller caller(Role role) {
        return new Caller("somebody", "某人", new AgencyId("js-haimen"), Set.of(role), null);
    }

    private static Method endpoint(String subResource) {
        return Arrays.stream(ReferralResource.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Path.class))
                .filter(method -> method.getAnnotation(Path.class).value().equals("{referralId}/" + subResource))
                .findFirst()
                .orElseThrow();
    }
}
