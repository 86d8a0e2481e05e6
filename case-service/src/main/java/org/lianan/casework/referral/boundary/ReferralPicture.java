package org.lianan.casework.referral.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.agency.Officers;
import org.lianan.authz.agency.Person;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.casefile.boundary.ClockView;
import org.lianan.casework.casefile.entity.Amounts;
import org.lianan.casework.casefile.entity.CaseFile;
import org.lianan.casework.deadline.WorkingCalendar;
import org.lianan.casework.dueboard.boundary.DueView;
import org.lianan.casework.dueboard.entity.Duty;
import org.lianan.casework.law.Words;
import org.lianan.casework.referral.boundary.ReferralView.ApprovalView;
import org.lianan.casework.referral.boundary.ReferralView.CrimeView;
import org.lianan.casework.referral.boundary.ReferralView.EvidenceLine;
import org.lianan.casework.referral.boundary.ReferralView.HandoverView;
import org.lianan.casework.referral.boundary.ReferralView.HistoryLine;
import org.lianan.casework.referral.boundary.ReferralView.ItemView;
import org.lianan.casework.referral.boundary.ReferralView.NoticeView;
import org.lianan.casework.referral.boundary.ReferralView.PaperView;
import org.lianan.casework.referral.boundary.ReferralView.ReceiptView;
import org.lianan.casework.referral.boundary.ReferralView.ReportView;
import org.lianan.casework.referral.control.Referrals;
import org.lianan.casework.referral.entity.HeadDecision;
import org.lianan.casework.referral.entity.Paper;
import org.lianan.casework.referral.entity.PaperKind;
import org.lianan.casework.referral.entity.Referral;
import org.lianan.casework.referral.entity.ReferralState;
import org.lianan.casework.referral.entity.ReferralStep;
import org.lianan.casework.referral.entity.Report;
import org.lianan.casework.referral.entity.SealedEvidence;
import org.lianan.casework.referral.entity.TakenStep;
import org.lianan.casework.threshold.Figures;
import org.lianan.casework.threshold.Hint;

/** Composes what a reader sees of a referral; what lies outside their reach is not even looked up. */
@ApplicationScoped
public class ReferralPicture {
    @Inject
    Referrals referrals;

    @Inject
    SealedItems sealed;

    @Inject
    Officers officers;

    ReferralView of(Referral referral, CaseFile file, Reach reach, AgencyId reader, List<String> steps, Instant now) {
        var whole = reach == Reach.WHOLE;
        var evidence = evidence(referral);
        return new ReferralView(
                referral.id().uuid(),
                referral.caseId().uuid(),
                whole ? file.number().number() : null,
                whole ? file.title() : null,
                referral.number().orElse(null),
                referral.bureau().id(),
                referral.state().name(),
                referral.suspectedCrime().name(),
                CrimeView.of(referral.suspectedCrime()),
                referral.facts(),
                whole ? hints(file) : List.of(),
                whole ? referral.taskGroup().stream().map(officers::person).toList() : List.of(),
                whole ? referral.report().map(this::report).orElse(null) : null,
                whole ? referral.headDecision().map(this::approval).orElse(null) : null,
                papers(referral, reach, !evidence.isEmpty()),
                evidence.stream().map(EvidenceLine::of).toList(),
                referral.police().map(AgencyId::id).orElse(null),
                referral.procuratorate().map(AgencyId::id).orElse(null),
                referral.sentAt().orElse(null),
                referral.receipt().map(ReceiptView::of).orElse(null),
                missing(referral),
                referral.notice().map(NoticeView::of).orElse(null),
                referral.notice().map(notice -> notice.noticeNo()).orElse(null),
                handover(referral),
                history(referral, whole),
                dues(referral, whole, reader, now),
                steps,
                referral.version());
    }

    /** As it was sent; before that, as it would be sent now. */
    private List<SealedEvidence> evidence(Referral referral) {
        return referral.sentAt().isPresent() ? referral.listedEvidence() : sealed.of(referral);
    }

    private static List<Sentence> hints(CaseFile file) {
        var figures = file.amounts().map(ReferralPicture::figures).orElse(new Figures(null, null, null));
        var reached = file.charges().stream()
                .flatMap(charge -> Hint.about(charge.code(), charge.actOn(), figures).stream())
                .filter(hint -> hint.state() == Hint.State.REACHED)
                .map(hint -> hint.reason().sentence())
                .distinct()
                .toList();
        return reached.isEmpty()
                ? List.of()
                : Stream.concat(reached.stream(), Stream.of(Hint.duty().sentence()))
                        .toList();
    }

    private static Figures figures(Amounts amounts) {
        return new Figures(amounts.sales(), amounts.stock(), null);
    }

    private ReportView report(Report report) {
        return new ReportView(
                report.text(), officers.person(report.by()), report.at(), signer(report), report.signedAt());
    }

    private @Nullable Person signer(Report report) {
        var signedBy = report.signedBy();
        return signedBy == null ? null : officers.person(signedBy);
    }

    private ApprovalView approval(HeadDecision decision) {
        return new ApprovalView(decision.approved(), officers.person(decision.by()), decision.at(), decision.reason());
    }

    /** The checklist for the bureau; for the others the papers that they were sent. */
    private static List<PaperView> papers(Referral referral, Reach reach, boolean evidenceListed) {
        var views = new ArrayList<PaperView>();
        for (var kind : PaperKind.values()) {
            var there = referral.papers().stream()
                    .filter(paper -> paper.kind() == kind)
                    .filter(paper -> reach == Reach.WHOLE || paper.isSent())
                    .toList();
            there.forEach(paper -> views.add(paper(paper, reach)));
            if (there.isEmpty() && kind == PaperKind.EVIDENCE_LIST) {
                views.add(PaperView.of(kind, null, evidenceListed, null, null, null));
            } else if (there.isEmpty() && kind.isRequired()) {
                views.add(PaperView.of(kind, null, false, null, null, null));
            }
        }
        return views;
    }

    private static PaperView paper(Paper paper, Reach reach) {
        var readable = reach != Reach.COPY || paper.kind() == PaperKind.REFERRAL_LETTER;
        return PaperView.of(
                paper.kind(), paper.title(), true, paper.evidenceId(), readable ? paper.text() : null, paper.sentAt());
    }

    private static List<String> missing(Referral referral) {
        if (referral.state() != ReferralState.SUPPLEMENT) {
            return List.of();
        }
        return referral.history().stream()
                .filter(taken -> taken.step() == ReferralStep.ASK_SUPPLEMENT)
                .reduce((earlier, later) -> later)
                .map(TakenStep::note)
                .map(note -> Arrays.asList(note.split("\n")))
                .orElse(List.of());
    }

    private @Nullable HandoverView handover(Referral referral) {
        return referral.handover()
                .map(handover -> new HandoverView(
                        officers.person(handover.by()),
                        handover.at(),
                        handover.noticeNo(),
                        referral.handedOver().stream().map(ItemView::of).toList(),
                        handover.signedBy(),
                        handover.signedAt()))
                .orElse(null);
    }

    /** From the suspicion on for the bureau, from the sending on for those who got it. */
    private List<HistoryLine> history(Referral referral, boolean whole) {
        var taken = referral.history();
        if (!whole) {
            var sentAt = referral.sentAt().orElse(Instant.MAX);
            return taken.stream()
                    .filter(step -> !step.at().isBefore(sentAt))
                    .filter(step -> step.step() != ReferralStep.PUT_PAPER)
                    .map(this::line)
                    .toList();
        }
        var flag = line(
                "FLAG",
                referral.flaggedAt(),
                referral.flaggedBy(),
                referral.bureau().id(),
                null);
        return Stream.concat(Stream.of(flag), taken.stream().map(this::line)).toList();
    }

    private HistoryLine line(TakenStep taken) {
        return line(taken.step().name(), taken.at(), taken.officer(), taken.agency(), taken.note());
    }

    private HistoryLine line(String step, Instant at, String officer, String agency, @Nullable String note) {
        var key = "step." + step;
        return new HistoryLine(
                at,
                step,
                officers.person(officer),
                agency,
                note,
                Words.zh("referral").word(key),
                Words.en("referral").word(key));
    }

    /** All periods for the bureau; for the others their own, and those that they wait for. */
    private List<ClockView> dues(Referral referral, boolean whole, AgencyId reader, Instant now) {
        return referrals.dutiesOf(referral.id()).stream()
                .filter(duty -> whole || concerns(duty, reader))
                .filter(duty ->
                        duty.outcome().filter(Duty.Outcome.CANCELLED::equals).isEmpty())
                .flatMap(duty ->
                        DueView.of(duty, WorkingCalendar.published(), now).map(due -> ClockView.of(duty, due)).stream())
                .toList();
    }

    private static boolean concerns(Duty duty, AgencyId reader) {
        return duty.agency().equals(reader)
                || duty.waitingAgency().filter(reader::equals).isPresent();
    }
}
