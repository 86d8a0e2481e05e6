package org.lianan.casework.referral.entity;

import static org.lianan.authz.permission.SeparationOfDuties.SOD_1;
import static org.lianan.casework.referral.entity.ReferralStep.APPOINT_TASK_GROUP;
import static org.lianan.casework.referral.entity.ReferralStep.APPROVE;
import static org.lianan.casework.referral.entity.ReferralStep.ASK_RECONSIDERATION;
import static org.lianan.casework.referral.entity.ReferralStep.ASK_SUPPLEMENT;
import static org.lianan.casework.referral.entity.ReferralStep.DECLARE_OUT_OF_REMIT;
import static org.lianan.casework.referral.entity.ReferralStep.FILE;
import static org.lianan.casework.referral.entity.ReferralStep.FORWARD;
import static org.lianan.casework.referral.entity.ReferralStep.HAND_OVER;
import static org.lianan.casework.referral.entity.ReferralStep.NOT_APPROVE;
import static org.lianan.casework.referral.entity.ReferralStep.NOT_FILE;
import static org.lianan.casework.referral.entity.ReferralStep.PUT_PAPER;
import static org.lianan.casework.referral.entity.ReferralStep.RECEIVE;
import static org.lianan.casework.referral.entity.ReferralStep.REPORT;
import static org.lianan.casework.referral.entity.ReferralStep.REQUEST_SUPERVISION;
import static org.lianan.casework.referral.entity.ReferralStep.RESUME_ADMINISTRATIVE;
import static org.lianan.casework.referral.entity.ReferralStep.SEND;
import static org.lianan.casework.referral.entity.ReferralStep.SIGN_HANDOVER;
import static org.lianan.casework.referral.entity.ReferralStep.SIGN_REPORT;
import static org.lianan.casework.referral.entity.ReferralStep.SUPPLY;
import static org.lianan.casework.referral.entity.ReferralStep.UPHOLD;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.permission.Involved;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.deadline.Due;
import org.lianan.casework.deadline.LegalClock;
import org.lianan.casework.deadline.PeriodCode;
import org.lianan.casework.deadline.WorkingCalendar;

/** The referral of one suspected crime to the police (涉嫌犯罪案件移送), with the pack that they see of the case. */
@Entity
@Table(schema = "casework", name = "referral")
public class Referral {
    /** The least number of officers in a task group (State Council Order 310, art. 5). */
    private static final int LEAST_OFFICERS = 2;

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private String bureau;
    private @Nullable String number;

    @Enumerated(EnumType.STRING)
    private ReferralState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "suspected_crime")
    private SuspectedCrime suspectedCrime;

    private String facts;

    @Column(name = "flagged_by")
    private String flaggedBy;

    @Column(name = "flagged_at")
    private Instant flaggedAt;

    @Embedded
    private @Nullable Report report;

    @Embedded
    private @Nullable HeadDecision headDecision;

    private @Nullable String police;
    private @Nullable String procuratorate;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Embedded
    private @Nullable Receipt receipt;

    @Embedded
    private @Nullable PoliceNotice notice;

    @Embedded
    private @Nullable Handover handover;

    @ElementCollection
    @CollectionTable(schema = "casework", name = "referral_task_group", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "no")
    @Column(name = "officer")
    private List<String> taskGroup = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "casework", name = "referral_paper", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "no")
    private List<Paper> papers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "casework", name = "referral_evidence", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "no")
    private List<ListedFile> evidence = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "casework", name = "referral_handover", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "no")
    private List<HandedOverItem> handedOver = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "casework", name = "referral_step", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "no")
    private List<TakenStep> history = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Referral() {}

    /** A case officer of the bureau raises the suspicion (疑似涉罪). */
    public Referral(
            ReferralId id,
            CaseFileId caseId,
            AgencyId bureau,
            SuspectedCrime suspectedCrime,
            String facts,
            String by,
            Instant now) {
        this.id = id.uuid();
        this.caseId = caseId.uuid();
        this.bureau = bureau.id();
        this.suspectedCrime = suspectedCrime;
        this.facts = facts;
        this.state = ReferralState.SUSPECTED;
        this.flaggedBy = by;
        this.flaggedAt = now;
    }

    /** 成立专案组: it may differ from the officers who handle the case. A report of another group counts no longer. */
    public void appointTaskGroup(Collection<String> officers, TakenBy by, Instant now) {
        require(APPOINT_TASK_GROUP, by);
        if (Set.copyOf(officers).size() < LEAST_OFFICERS) {
            throw new TaskGroupTooSmall();
        }
        take(APPOINT_TASK_GROUP, by, null, now);
        taskGroup.clear();
        officers.stream().distinct().forEach(taskGroup::add);
        report = null;
    }

    /** 提出书面报告, signed by its author; a new text needs its second signature again. */
    public void report(String text, TakenBy by, Instant now) {
        take(REPORT, by, null, now);
        report = new Report(text, by.officer(), now, null, null);
    }

    /** 会签报告: with the second signature it is before the head, whose three days begin. */
    public void signReport(TakenBy by, Instant now) {
        require(SIGN_REPORT, by);
        if (report == null) {
            throw new ReportWanted();
        }
        if (report.by().equals(by.officer())) {
            throw new OtherSignatureWanted();
        }
        take(SIGN_REPORT, by, null, now);
        report = report.signed(by.officer(), now);
    }

    public void approve(TakenBy by, Instant now) {
        take(APPROVE, by, null, now);
        headDecision = new HeadDecision(true, by.officer(), now, null);
    }

    public void notApprove(String reason, TakenBy by, Instant now) {
        take(NOT_APPROVE, by, reason, now);
        headDecision = new HeadDecision(false, by.officer(), now, reason);
    }

    /** Adds a paper, or puts it in the place of the one of its kind that is still being prepared. */
    public void put(Paper paper, TakenBy by, Instant now) {
        take(PUT_PAPER, by, paper.title(), now);
        for (int n = 0; n < papers.size(); n++) {
            if (paper.takesThePlaceOf(papers.get(n))) {
                papers.set(n, paper);
                return;
            }
        }
        papers.add(paper);
    }

    /**
     * 移送: from now on the papers and the evidence list are as the police see them, whatever becomes of the case.
     *
     * @param sealed all evidence of the case that is sealed
     */
    public void send(
            String itsNumber,
            AgencyId toPolice,
            AgencyId copyTo,
            List<SealedEvidence> sealed,
            TakenBy by,
            Instant now) {
        requireSendable(by);
        requireIntact(sealed);
        take(SEND, by, itsNumber, now);
        number = itsNumber;
        police = toPolice.id();
        procuratorate = copyTo.id();
        sentAt = now;
        papers.replaceAll(paper -> paper.sent(now));
        evidence.addAll(ListedFile.of(sealed));
    }

    /** Refuses what could not be sent, before a number is used up for it. */
    public void requireSendable(TakenBy by) {
        require(SEND, by);
        var missing = missingPapers();
        if (!missing.isEmpty()) {
            throw new PapersMissing(missing);
        }
    }

    /** 接收: from this moment the periods of the police run. */
    public void receive(String signedBy, boolean major, TakenBy by, Instant now) {
        take(RECEIVE, by, signedBy, now);
        receipt = new Receipt(signedBy, now, major);
    }

    public void askSupplement(List<String> missing, TakenBy by, Instant now) {
        take(ASK_SUPPLEMENT, by, String.join("\n", missing), now);
    }

    /** 补正: sends what was prepared since, and lists the evidence that comes with it. */
    public void supply(List<SealedEvidence> sealed, TakenBy by, Instant now) {
        require(SUPPLY, by);
        var added = papers.stream().filter(paper -> !paper.isSent()).toList();
        if (added.isEmpty()) {
            throw new NothingToSupply();
        }
        var listed = evidence.stream().map(ListedFile::evidenceId).toList();
        var brought = sealed.stream()
                .filter(item -> !listed.contains(item.id()))
                .filter(item -> added.stream().anyMatch(paper -> item.id().equals(paper.evidenceId())))
                .toList();
        requireIntact(brought);
        take(SUPPLY, by, String.join("\n", added.stream().map(Paper::title).toList()), now);
        papers.replaceAll(paper -> paper.sent(now));
        evidence.addAll(ListedFile.of(brought));
    }

    /** 转送: the other police receive it as if it had been sent to them. */
    public void forward(AgencyId toPolice, TakenBy by, Instant now) {
        take(FORWARD, by, toPolice.id(), now);
        police = toPolice.id();
    }

    public void declareOutOfRemit(String authority, String reason, TakenBy by, Instant now) {
        take(DECLARE_OUT_OF_REMIT, by, authority + "：" + reason, now);
    }

    public void file(String noticeNo, String chiefDocumentNo, TakenBy by, Instant now) {
        take(FILE, by, noticeNo, now);
        notice = new PoliceNotice(noticeNo, chiefDocumentNo, null, now);
    }

    public void notFile(String noticeNo, String chiefDocumentNo, String reason, TakenBy by, Instant now) {
        take(NOT_FILE, by, noticeNo + "：" + reason, now);
        notice = new PoliceNotice(noticeNo, chiefDocumentNo, reason, now);
    }

    public void handOver(List<HandedOverItem> items, @Nullable String partyNoticeNo, TakenBy by, Instant now) {
        take(HAND_OVER, by, partyNoticeNo, now);
        handedOver.addAll(items);
        handover = new Handover(by.officer(), now, partyNoticeNo, null, null);
    }

    /** 签收交接清单. */
    public void signHandover(String signedBy, TakenBy by, Instant now) {
        require(SIGN_HANDOVER, by);
        if (handover == null || handover.signedBy() != null) {
            throw new AlreadySigned();
        }
        take(SIGN_HANDOVER, by, signedBy, now);
        handover = handover.signed(signedBy, now);
    }

    /** 提请复议: within three days of the notice, and not later. */
    public void askReconsideration(String reason, TakenBy by, WorkingCalendar calendar, Instant now) {
        require(ASK_RECONSIDERATION, by);
        var due = sinceNotice(PeriodCode.R_RECONSIDER).due(calendar);
        if (due.isPassed(now)) {
            throw new TooLate(ASK_RECONSIDERATION, due.dueOn());
        }
        take(ASK_RECONSIDERATION, by, reason, now);
    }

    public void uphold(String noticeNo, String chiefDocumentNo, String reason, TakenBy by, Instant now) {
        take(UPHOLD, by, noticeNo + "：" + reason, now);
        notice = new PoliceNotice(noticeNo, chiefDocumentNo, reason, now);
    }

    /** 建议立案监督: against a refusal, or against a silence longer than the law allows. */
    public void requestSupervision(String reason, TakenBy by, WorkingCalendar calendar, Instant now) {
        require(REQUEST_SUPERVISION, by);
        if (state == ReferralState.RECEIVED) {
            var due = decisionDue(calendar);
            if (!due.isPassed(now)) {
                throw new NotOverdue(due.dueOn());
            }
        }
        take(REQUEST_SUPERVISION, by, reason, now);
    }

    public void resumeAdministrative(TakenBy by, Instant now) {
        take(RESUME_ADMINISTRATIVE, by, null, now);
    }

    /** The steps that follow from where the referral stands, for this officer as a person; the gate decides on the role. */
    public List<ReferralStep> stepsOpenTo(TakenBy who, WorkingCalendar calendar, Instant now) {
        return ReferralStep.openIn(state).stream()
                .filter(step -> isFor(step, who))
                .filter(step -> isPossible(step, who, calendar, now))
                .toList();
    }

    /** The papers that the law wants and that are not there yet. */
    public List<PaperKind> missingPapers() {
        return PaperKind.required().stream()
                .filter(kind -> papers.stream().noneMatch(paper -> paper.kind() == kind))
                .toList();
    }

    /** The period within which the police decide, from their receipt. */
    public LegalClock decisionClock() {
        var received = receipt().orElseThrow(() -> new IllegalStateException("not received: " + id));
        return LegalClock.started(suspectedCrime.decisionPeriod(received.major()), received.at());
    }

    private Due decisionDue(WorkingCalendar calendar) {
        return decisionClock().due(calendar);
    }

    private LegalClock sinceNotice(PeriodCode period) {
        var told = notice().orElseThrow(() -> new IllegalStateException("no notice: " + id));
        return LegalClock.started(period, told.at());
    }

    private boolean isPossible(ReferralStep step, TakenBy who, WorkingCalendar calendar, Instant now) {
        return switch (step) {
            case SIGN_REPORT -> report != null && !report.by().equals(who.officer());
            case SUPPLY -> papers.stream().anyMatch(paper -> !paper.isSent());
            case SIGN_HANDOVER -> handover != null && handover.signedBy() == null;
            case ASK_RECONSIDERATION ->
                !sinceNotice(PeriodCode.R_RECONSIDER).due(calendar).isPassed(now);
            case REQUEST_SUPERVISION ->
                state != ReferralState.RECEIVED || decisionDue(calendar).isPassed(now);
            case APPOINT_TASK_GROUP,
                    REPORT,
                    APPROVE,
                    NOT_APPROVE,
                    PUT_PAPER,
                    SEND,
                    RECEIVE,
                    ASK_SUPPLEMENT,
                    FORWARD,
                    DECLARE_OUT_OF_REMIT,
                    FILE,
                    NOT_FILE,
                    HAND_OVER,
                    UPHOLD,
                    RESUME_ADMINISTRATIVE -> true;
        };
    }

    private void take(ReferralStep step, TakenBy by, @Nullable String note, Instant now) {
        require(step, by);
        state = step.to().orElse(state);
        history.add(new TakenStep(step, by.officer(), by.agency().id(), now, note));
    }

    private void require(ReferralStep step, TakenBy by) {
        if (!isFor(step.taker(), by.agency())) {
            throw new NotAddressed(step);
        }
        if (step.taker() == Taker.GROUP && !isInTaskGroup(by.officer())) {
            throw new NotInTaskGroup(step);
        }
        if (step.taker() == Taker.HEAD) {
            SOD_1.require(by.officer(), involved(by));
        }
        if (!step.isOpenIn(state)) {
            throw new StepRefused(step, state);
        }
    }

    private boolean isFor(ReferralStep step, TakenBy who) {
        return isFor(step.taker(), who.agency())
                && (step.taker() != Taker.GROUP || isInTaskGroup(who.officer()))
                && (step.taker() != Taker.HEAD || SOD_1.admits(who.officer(), involved(who)));
    }

    private boolean isFor(Taker taker, AgencyId agency) {
        return switch (taker) {
            case BUREAU, GROUP, HEAD -> agency.id().equals(bureau);
            case POLICE -> agency.id().equals(police);
        };
    }

    /** Who must not decide on it: who raised it, the task group, and the team of the case. */
    public Involved involved(TakenBy who) {
        return Involved.makers(flaggedBy, isInTaskGroup(who.officer()) ? who.officer() : null)
                .andTeam(who.onTeam() ? List.of(who.officer()) : List.of());
    }

    private static void requireIntact(List<SealedEvidence> sealed) {
        var altered = sealed.stream().filter(item -> !item.intact()).toList();
        if (!altered.isEmpty()) {
            throw new EvidenceAltered(altered);
        }
    }

    public boolean isInTaskGroup(String officer) {
        return taskGroup.contains(officer);
    }

    public ReferralId id() {
        return new ReferralId(id);
    }

    public CaseFileId caseId() {
        return new CaseFileId(caseId);
    }

    /** 移送单位. */
    public AgencyId bureau() {
        return new AgencyId(bureau);
    }

    /** 移送书文号, from the sending on. */
    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    public ReferralState state() {
        return state;
    }

    public SuspectedCrime suspectedCrime() {
        return suspectedCrime;
    }

    public String facts() {
        return facts;
    }

    public String flaggedBy() {
        return flaggedBy;
    }

    public Instant flaggedAt() {
        return flaggedAt;
    }

    public Optional<Report> report() {
        return Optional.ofNullable(report);
    }

    public Optional<HeadDecision> headDecision() {
        return Optional.ofNullable(headDecision);
    }

    /** The police who have it now. */
    public Optional<AgencyId> police() {
        return Optional.ofNullable(police).map(AgencyId::new);
    }

    /** The procuratorate that has the copy. */
    public Optional<AgencyId> procuratorate() {
        return Optional.ofNullable(procuratorate).map(AgencyId::new);
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    public Optional<Receipt> receipt() {
        return Optional.ofNullable(receipt);
    }

    public Optional<PoliceNotice> notice() {
        return Optional.ofNullable(notice);
    }

    public Optional<Handover> handover() {
        return Optional.ofNullable(handover);
    }

    public List<String> taskGroup() {
        return List.copyOf(taskGroup);
    }

    public List<Paper> papers() {
        return List.copyOf(papers);
    }

    /** The evidence list as it was sent. */
    public List<SealedEvidence> listedEvidence() {
        return ListedFile.items(evidence);
    }

    public List<HandedOverItem> handedOver() {
        return List.copyOf(handedOver);
    }

    public List<TakenStep> history() {
        return List.copyOf(history);
    }

    /** Everybody who can read it: the bureau, and those whom it was sent to, also when they forwarded it since. */
    public List<AgencyId> readers() {
        var police = Stream.concat(
                history.stream()
                        .filter(taken -> taken.step() == RECEIVE)
                        .map(TakenStep::agency)
                        .map(AgencyId::new),
                police().stream());
        return Stream.concat(Stream.of(bureau()), Stream.concat(police, procuratorate().stream()))
                .distinct()
                .toList();
    }

    public long version() {
        return version;
    }
}
