package org.lianan.documentation;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianan.casework.assistance.entity.AssistanceState;
import org.lianan.casework.assistance.entity.AssistanceStep;
import org.lianan.casework.casefile.entity.CaseState;
import org.lianan.casework.casefile.entity.CaseStep;
import org.lianan.casework.casefile.entity.Proposal;
import org.lianan.casework.complaint.entity.ComplaintState;
import org.lianan.casework.complaint.entity.ComplaintStep;
import org.lianan.casework.measure.entity.MeasureKind;
import org.lianan.casework.measure.entity.MeasureState;
import org.lianan.casework.measure.entity.MeasureStep;
import org.lianan.casework.recusal.entity.RecusalState;
import org.lianan.casework.recusal.entity.RecusalStep;
import org.lianan.casework.referral.entity.ReferralState;
import org.lianan.casework.referral.entity.ReferralStep;
import org.lianan.casework.sharing.entity.GrantState;
import org.lianan.casework.sharing.entity.GrantStep;

/** Every life cycle of the portal, drawn from the table of steps that the code obeys. */
final class StateMachinesPage {
    private static final String CASEWORK = "case-service";

    private static final List<LifeCycle<?, ?>> ALL = List.of(
            new LifeCycle<>(
                    "The case 案件",
                    CASEWORK,
                    CaseState.class,
                    EnumSet.of(CaseState.CLUE),
                    CaseStep.class,
                    StateMachinesPage::isOpenWithSomeProposal,
                    CaseStep::to,
                    step -> step.isAnswer() ? "another person than the proposer" : ""),
            new LifeCycle<>(
                    "The complaint 投诉",
                    CASEWORK,
                    ComplaintState.class,
                    EnumSet.of(ComplaintState.RECEIVED),
                    ComplaintStep.class,
                    ComplaintStep::isOpenIn,
                    step -> Optional.of(step.to()),
                    step -> ""),
            new LifeCycle<>(
                    "The recusal 回避",
                    CASEWORK,
                    RecusalState.class,
                    EnumSet.of(RecusalState.REQUESTED),
                    RecusalStep.class,
                    RecusalStep::isOpenIn,
                    step -> Optional.of(step.to()),
                    step -> "neither who asked nor who is concerned"),
            new LifeCycle<>(
                    "Enforcement measures 强制措施",
                    CASEWORK,
                    MeasureState.class,
                    EnumSet.of(MeasureState.PROPOSED, MeasureState.REQUESTED),
                    MeasureStep.class,
                    StateMachinesPage::isOpenForSomeKind,
                    step -> Optional.of(step.to()),
                    step -> ""),
            new LifeCycle<>(
                    "The share 案件共享",
                    CASEWORK,
                    GrantState.class,
                    EnumSet.of(GrantState.PROPOSED),
                    GrantStep.class,
                    GrantStep::isOpenIn,
                    step -> Optional.of(step.to()),
                    step -> "`" + step.side() + "`"),
            new LifeCycle<>(
                    "The letter of assistance 协助调查函",
                    CASEWORK,
                    AssistanceState.class,
                    EnumSet.of(AssistanceState.DRAFT),
                    AssistanceStep.class,
                    AssistanceStep::isOpenIn,
                    AssistanceStep::to,
                    step -> "`" + step.party() + "`"),
            new LifeCycle<>(
                    "The police referral 涉嫌犯罪案件移送",
                    CASEWORK,
                    ReferralState.class,
                    EnumSet.of(ReferralState.SUSPECTED),
                    ReferralStep.class,
                    ReferralStep::isOpenIn,
                    ReferralStep::to,
                    step -> "`" + step.taker() + "`"));

    private StateMachinesPage() {}

    static String text() {
        return """
                # State machines

                Generated from the tables of steps in the code (`…Step` in each feature's `entity` package); rewrite with
                `./lianan docs`. A step is a POST to the sub-resource that is named after it. Who may take it is decided first by the
                gate: see [permissions](permissions.md). The portal sends the steps that are open to the reader with every view.

                """ + ALL.stream().map(LifeCycle::text).collect(joining()).stripTrailing() + "\n";
    }

    private static boolean isOpenWithSomeProposal(CaseStep step, CaseState state) {
        return Stream.concat(
                        Stream.of((Proposal) null),
                        Arrays.stream(Proposal.Kind.values())
                                .map(kind -> new Proposal(kind, "somebody", Instant.EPOCH, null, null)))
                .anyMatch(proposal -> step.isOpenIn(state, proposal));
    }

    private static boolean isOpenForSomeKind(MeasureStep step, MeasureState state) {
        return Arrays.stream(MeasureKind.values()).anyMatch(kind -> step.isOpenIn(kind, state));
    }
}
