package org.lianan.casework.referral.entity;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.lianan.casework.referral.entity.InHaimen.CALENDAR;
import static org.lianan.casework.referral.entity.InHaimen.CHEN;
import static org.lianan.casework.referral.entity.InHaimen.GU;
import static org.lianan.casework.referral.entity.InHaimen.LAB;
import static org.lianan.casework.referral.entity.InHaimen.LU;
import static org.lianan.casework.referral.entity.InHaimen.OTHER_POLICE;
import static org.lianan.casework.referral.entity.InHaimen.POLICE;
import static org.lianan.casework.referral.entity.InHaimen.PROCURATORATE;
import static org.lianan.casework.referral.entity.InHaimen.QIN;
import static org.lianan.casework.referral.entity.InHaimen.TAN;
import static org.lianan.casework.referral.entity.InHaimen.XU;
import static org.lianan.casework.referral.entity.InHaimen.ZHAO;
import static org.lianan.casework.referral.entity.InHaimen.at;
import static org.lianan.casework.referral.entity.InHaimen.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianan.authz.refusal.Refusal;

/**
 * Every step, in every situation, by everybody: what is open is written here a second time, from the tables of the law
 * rather than from the code, and everything else is refused and changes nothing.
 */
class ReferralLifeCycleTest {
    private static final Instant SOON = at("2026-06-09 15:00");

    private static final Map<String, Supplier<Referral>> SITUATIONS = new LinkedHashMap<>();
    private static final Map<String, TakenBy> PEOPLE = new LinkedHashMap<>();

    static {
        SITUATIONS.put("suspected", InHaimen::suspected);
        SITUATIONS.put("withTaskGroup", InHaimen::withTaskGroup);
        SITUATIONS.put("reported", InHaimen::reported);
        SITUATIONS.put("pendingHead", InHaimen::pendingHead);
        SITUATIONS.put("notApproved", InHaimen::notApproved);
        SITUATIONS.put("withPapers", InHaimen::withPapers);
        SITUATIONS.put("sent", InHaimen::sent);
        SITUATIONS.put("received", InHaimen::received);
        SITUATIONS.put("askedForPapers", InHaimen::askedForPapers);
        SITUATIONS.put("withPaperToSupply", InHaimen::withPaperToSupply);
        SITUATIONS.put("forwarded", InHaimen::forwarded);
        SITUATIONS.put("outOfRemit", InHaimen::outOfRemit);
        SITUATIONS.put("filed", InHaimen::filed);
        SITUATIONS.put("handedOver", InHaimen::handedOver);
        SITUATIONS.put("notFiled", InHaimen::notFiled);
        SITUATIONS.put("reconsidered", InHaimen::reconsidered);
        SITUATIONS.put("upheld", InHaimen::upheld);
        SITUATIONS.put("underSupervision", InHaimen::underSupervision);
        SITUATIONS.put("resumed", InHaimen::resumed);

        PEOPLE.put("officer of the team", CHEN);
        PEOPLE.put("author of the report", LU);
        PEOPLE.put("other member of the group", GU);
        PEOPLE.put("head", XU);
        PEOPLE.put("police", ZHAO);
        PEOPLE.put("other police", TAN);
        PEOPLE.put("procuratorate", QIN);
    }

    // spotless:off
    /** What everybody of the bureau may do; which roles that takes is the gate's affair. */
    private static final Map<String, String> BUREAU_MAY = Map.of(
            "suspected",         "APPOINT_TASK_GROUP",
            "withTaskGroup",     "APPOINT_TASK_GROUP",
            "reported",          "APPOINT_TASK_GROUP",
            "received",          "REQUEST_SUPERVISION",
            "outOfRemit",        "RESUME_ADMINISTRATIVE",
            "notFiled",          "ASK_RECONSIDERATION REQUEST_SUPERVISION RESUME_ADMINISTRATIVE",
            "upheld",            "REQUEST_SUPERVISION RESUME_ADMINISTRATIVE");

    private static final Map<String, String> GROUP_MAY = Map.of(
            "withTaskGroup",     "REPORT PUT_PAPER",
            "reported",          "REPORT PUT_PAPER",
            "pendingHead",       "PUT_PAPER",
            "withPapers",        "PUT_PAPER SEND",
            "askedForPapers",    "PUT_PAPER",
            "withPaperToSupply", "PUT_PAPER SUPPLY",
            "filed",             "HAND_OVER");

    private static final Map<String, String> HEAD_MAY = Map.of(
            "pendingHead",       "APPROVE NOT_APPROVE");

    private static final Map<String, String> POLICE_MAY = Map.of(
            "sent",              "RECEIVE",
            "received",          "ASK_SUPPLEMENT FORWARD DECLARE_OUT_OF_REMIT FILE NOT_FILE",
            "askedForPapers",    "FILE NOT_FILE",
            "withPaperToSupply", "FILE NOT_FILE",
            "handedOver",        "SIGN_HANDOVER",
            "reconsidered",      "FILE UPHOLD",
            "underSupervision",  "FILE");
    // spotless:on

    static Stream<Arguments> everySituationForEverybody() {
        return SITUATIONS.keySet().stream()
                .flatMap(situation -> PEOPLE.keySet().stream().map(person -> Arguments.of(situation, person)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everySituationForEverybody")
    void exactly_the_steps_of_the_law_are_open(String situation, String person) {
        var referral = SITUATIONS.get(situation).get();

        assertThat(setOf(referral.stepsOpenTo(PEOPLE.get(person), CALENDAR, SOON)))
                .isEqualTo(expected(situation, person));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everySituationForEverybody")
    void what_is_open_succeeds_and_leads_on(String situation, String person) {
        for (var step : expected(situation, person)) {
            var referral = SITUATIONS.get(situation).get();
            var before = referral.state();
            int taken = referral.history().size();

            attempt(step, referral, PEOPLE.get(person));

            assertThat(referral.state()).as(step.name()).isEqualTo(step.to().orElse(before));
            assertThat(referral.history()).as(step.name()).hasSize(taken + 1);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everySituationForEverybody")
    void what_is_not_open_is_refused_and_changes_nothing(String situation, String person) {
        var closed = EnumSet.allOf(ReferralStep.class);
        closed.removeAll(expected(situation, person));
        for (var step : closed) {
            var referral = SITUATIONS.get(situation).get();
            var before = pictureOf(referral);

            var refused = catchThrowable(() -> attempt(step, referral, PEOPLE.get(person)));

            assertThat(refused).as(step.name()).isInstanceOf(Refusal.class);
            assertThat(pictureOf(referral)).as(step.name()).isEqualTo(before);
        }
    }

    @Test
    void every_state_of_the_law_is_reached() {
        assertThat(SITUATIONS.values().stream()
                        .map(Supplier::get)
                        .map(Referral::state)
                        .collect(toCollection(() -> EnumSet.noneOf(ReferralState.class))))
                .isEqualTo(EnumSet.allOf(ReferralState.class));
    }

    private static Set<ReferralStep> expected(String situation, String person) {
        var tables = switch (person) {
            case "officer of the team" -> List.of(BUREAU_MAY);
            case "author of the report", "other member of the group" ->
                hasGroup(situation) ? List.of(BUREAU_MAY, GROUP_MAY) : List.of(BUREAU_MAY);
            case "head" -> List.of(BUREAU_MAY, HEAD_MAY);
            case "police" -> situation.equals("forwarded") ? List.of(Map.<String, String>of()) : List.of(POLICE_MAY);
            case "other police" ->
                situation.equals("forwarded")
                        ? List.of(Map.of("forwarded", "RECEIVE"))
                        : List.of(Map.<String, String>of());
            default -> List.of(Map.<String, String>of());
        };
        var steps = EnumSet.noneOf(ReferralStep.class);
        tables.forEach(table -> Arrays.stream(table.getOrDefault(situation, "").split(" "))
                .filter(name -> !name.isEmpty())
                .map(ReferralStep::valueOf)
                .forEach(steps::add));
        if (situation.equals("reported") && person.equals("other member of the group")) {
            steps.add(ReferralStep.SIGN_REPORT);
        }
        return steps;
    }

    private static boolean hasGroup(String situation) {
        return !situation.equals("suspected");
    }

    private static Set<ReferralStep> setOf(Collection<ReferralStep> steps) {
        var set = EnumSet.noneOf(ReferralStep.class);
        set.addAll(steps);
        return set;
    }

    private static void attempt(ReferralStep step, Referral referral, TakenBy by) {
        switch (step) {
            case APPOINT_TASK_GROUP -> referral.appointTaskGroup(List.of("haimen.lu", "haimen.gu"), by, SOON);
            case REPORT -> referral.report("报告", by, SOON);
            case SIGN_REPORT -> referral.signReport(by, SOON);
            case APPROVE -> referral.approve(by, SOON);
            case NOT_APPROVE -> referral.notApprove("理由", by, SOON);
            case PUT_PAPER -> referral.put(paper(PaperKind.OTHER), by, SOON);
            case SEND -> referral.send("移1号", POLICE, PROCURATORATE, List.of(LAB), by, SOON);
            case RECEIVE -> referral.receive("赵卫东", false, by, SOON);
            case ASK_SUPPLEMENT -> referral.askSupplement(List.of("资质证书"), by, SOON);
            case SUPPLY -> referral.supply(List.of(LAB), by, SOON);
            case FORWARD -> referral.forward(OTHER_POLICE, by, SOON);
            case DECLARE_OUT_OF_REMIT -> referral.declareOutOfRemit("税务机关", "理由", by, SOON);
            case FILE -> referral.file("立1号", "决1号", by, SOON);
            case NOT_FILE -> referral.notFile("不立1号", "决1号", "理由", by, SOON);
            case HAND_OVER ->
                referral.handOver(List.of(new HandedOverItem("料理机", BigDecimal.ONE, "台", null)), null, by, SOON);
            case SIGN_HANDOVER -> referral.signHandover("赵卫东", by, SOON);
            case ASK_RECONSIDERATION -> referral.askReconsideration("理由", by, CALENDAR, SOON);
            case UPHOLD -> referral.uphold("复1号", "决1号", "理由", by, SOON);
            case REQUEST_SUPERVISION -> referral.requestSupervision("理由", by, CALENDAR, SOON);
            case RESUME_ADMINISTRATIVE -> referral.resumeAdministrative(by, SOON);
        }
    }

    private static List<Object> pictureOf(Referral referral) {
        return List.of(
                referral.state(),
                referral.taskGroup(),
                referral.report(),
                referral.headDecision(),
                referral.number(),
                referral.police(),
                referral.procuratorate(),
                referral.sentAt(),
                referral.receipt(),
                referral.notice(),
                referral.handover(),
                referral.papers(),
                referral.listedEvidence(),
                referral.handedOver(),
                referral.history());
    }
}
