package org.lianan.casework.assistance.entity;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.lianan.authz.permission.SeparationOfDuties.OTHER_PERSON;
import static org.lianan.casework.assistance.entity.AssistanceStep.ANSWER;
import static org.lianan.casework.assistance.entity.AssistanceStep.APPROVE_ANSWER;
import static org.lianan.casework.assistance.entity.AssistanceStep.CONFIRM;
import static org.lianan.casework.assistance.entity.AssistanceStep.EXTEND;
import static org.lianan.casework.assistance.entity.AssistanceStep.RECEIVE;
import static org.lianan.casework.assistance.entity.AssistanceStep.REFUSE;
import static org.lianan.casework.assistance.entity.AssistanceStep.RETURN;
import static org.lianan.casework.assistance.entity.AssistanceStep.SEND;
import static org.lianan.casework.assistance.entity.AssistanceStep.WITHDRAW;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.permission.Involved;
import org.lianan.authz.refusal.NotValid;
import org.lianan.authz.refusal.Refusal.Fault;
import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.casefile.entity.Act;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.deadline.Extension;
import org.lianan.casework.deadline.LegalClock;
import org.lianan.casework.deadline.PeriodCode;
import org.lianan.casework.deadline.WorkingCalendar;

/**
 * A letter of assistance (协助调查函): one agency asks another, in a case, for an inquiry, a document or a measure
 * (SAMR Order 2, art. 45).
 */
@Entity
@Table(schema = "casework", name = "assistance_request")
public class AssistanceRequest {
    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "from_agency")
    private String from;

    @Column(name = "to_agency")
    private String to;

    @Enumerated(EnumType.STRING)
    private AssistanceType type;

    private String purpose;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Enumerated(EnumType.STRING)
    private AssistanceState state;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "document_no")
    private @Nullable String documentNo;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "received_on")
    private @Nullable LocalDate receivedOn;

    @Column(name = "received_at")
    private @Nullable Instant receivedAt;

    /** The event that started the period: the receipt, or the return of an answer that did not suffice. */
    @Column(name = "period_from")
    private @Nullable LocalDate periodFrom;

    @Column(name = "answer_summary")
    private @Nullable String answerSummary;

    @Column(name = "answer_drafted_by")
    private @Nullable String answerDraftedBy;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "request_id", nullable = false, updatable = false)
    @OrderBy("no")
    private List<Question> questions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "casework", name = "assistance_extension", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "no")
    private List<ToldExtension> extensions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "casework", name = "assistance_history", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "no")
    private List<Happening> history = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected AssistanceRequest() {}

    /** A draft (拟稿) that the other agency does not see yet. */
    public AssistanceRequest(
            AssistanceRequestId id,
            CaseFileId caseId,
            AgencyId to,
            AssistanceType type,
            String purpose,
            String legalBasis,
            List<Question> questions,
            Act drafting) {
        if (to.equals(drafting.agency())) {
            throw new NotValid("/to", "OWN_AGENCY", Sentence.of("不能向本单位发函。", "A letter cannot go to the own agency."));
        }
        this.id = id.uuid();
        this.caseId = caseId.uuid();
        this.from = drafting.agency().id();
        this.to = to.id();
        this.type = type;
        this.purpose = purpose;
        this.legalBasis = legalBasis;
        this.questions.addAll(questions);
        this.state = AssistanceState.DRAFT;
        this.draftedBy = drafting.officer();
    }

    /** Refuses unless this act may be the signature under the letter; ask before a number is taken for it. */
    public void requireSendable(Act act) {
        require(SEND, act);
        OTHER_PERSON.require(act.officer(), Involved.makers(draftedBy));
    }

    /** 签发: signed by somebody else than its drafter, and sent. */
    public void send(String number, Act act) {
        requireSendable(act);
        take(SEND, act, null);
        documentNo = number;
        sentAt = act.at();
    }

    /** 签收: from this day the assisting agency has its period. */
    public void receive(LocalDate on, Act act) {
        require(RECEIVE, act);
        if (on.isAfter(act.day()) || on.isBefore(sentOn())) {
            throw new NotValid(
                    "/receivedOn",
                    "RECEIPT_NOT_BETWEEN",
                    Sentence.of(
                            "签收日期应当在发函日" + sentOn() + "与今日之间。",
                            "The day of receipt lies between " + sentOn() + ", when the letter was sent, and today."));
        }
        take(RECEIVE, act, null);
        receivedOn = on;
        receivedAt = act.at();
        periodFrom = on;
    }

    /** 退回: the matter is not this agency's. */
    public void refuse(RefusalGround ground, String text, Act act) {
        take(REFUSE, act, ground + ": " + text);
    }

    /** 延期告知: possible up to the last day, and for as long as the assisting agency says. */
    public Extension extend(LocalDate until, String reason, WorkingCalendar calendar, Act act) {
        require(EXTEND, act);
        var told = new ToldExtension(act.day(), until, reason);
        clock().orElseThrow().extended(told.extension(), calendar);
        take(EXTEND, act, until + ": " + reason);
        extensions.add(told);
        return told.extension();
    }

    /** 拟复函: every question gets its answer. */
    public void draftAnswer(List<Answer> answers, String summary, Act act) {
        require(ANSWER, act);
        refuseUnlessEachQuestionIsAnsweredOnce(answers);
        take(ANSWER, act, null);
        var byQuestion = answers.stream().collect(toMap(Answer::questionId, Function.identity()));
        questions.forEach(question -> question.answer(requireNonNull(byQuestion.get(question.id()))));
        answerSummary = summary;
        answerDraftedBy = act.officer();
    }

    /** 签发复函: by somebody else than the drafter of the answer. */
    public void approveAnswer(Act act) {
        require(APPROVE_ANSWER, act);
        OTHER_PERSON.require(act.officer(), Involved.makers(answerDraftedBy));
        take(APPROVE_ANSWER, act, null);
        answeredBy = act.officer();
        answeredAt = act.at();
    }

    /** 确认复函: nothing is left to ask. */
    public void confirm(Act act) {
        take(CONFIRM, act, null);
    }

    /**
     * 退回补充: asks again for what the answer lacks. The law is silent on the time for it; it is taken as a new request,
     * so that the period runs anew from this day.
     */
    public void giveBack(String reason, Act act) {
        take(RETURN, act, reason);
        periodFrom = act.day();
        extensions.clear();
        answeredBy = null;
        answeredAt = null;
    }

    /** 撤回: the help is no longer wanted. */
    public void withdraw(@Nullable String reason, Act act) {
        take(WITHDRAW, act, reason);
    }

    /** The period for the answer; empty while the letter has not been received. */
    public Optional<LegalClock> clock() {
        if (periodFrom == null) {
            return Optional.empty();
        }
        var started = LegalClock.started(PeriodCode.C_ASSIST, periodFrom);
        return Optional.of(new LegalClock(
                started.period(),
                started.startedAt(),
                List.of(),
                extensions.stream().map(ToldExtension::extension).toList()));
    }

    /** The steps that follow from where the letter stands, for this officer as a person of that agency. */
    public List<AssistanceStep> stepsOpenTo(Act act, WorkingCalendar calendar) {
        return partyOf(act.agency()).stream()
                .flatMap(party -> AssistanceStep.openTo(party, state).stream())
                .filter(step -> switch (step) {
                    case SEND -> OTHER_PERSON.admits(act.officer(), Involved.makers(draftedBy));
                    case APPROVE_ANSWER -> OTHER_PERSON.admits(act.officer(), Involved.makers(answerDraftedBy));
                    case EXTEND -> !isPeriodOver(act.day(), calendar);
                    case RECEIVE, REFUSE, ANSWER, CONFIRM, RETURN, WITHDRAW -> true;
                })
                .toList();
    }

    /**
     * A draft is its agency's own affair; what was sent is read by both sides, and by whoever may read all letters of the
     * case.
     */
    public boolean isReadableBy(AgencyId agency, boolean readsAll) {
        if (agency.id().equals(from)) {
            return true;
        }
        return sentAt != null && (readsAll || agency.id().equals(to));
    }

    /** The answers are the assisting agency's own affair until they are signed. */
    public boolean areAnswersReadableBy(AgencyId agency) {
        return switch (state) {
            case ACCEPTED, ANSWERED, CLOSED -> true;
            case DRAFT, SENT, ANSWER_DRAFTED, REFUSED, WITHDRAWN -> agency.id().equals(to);
        };
    }

    /** On which side of the letter an agency stands. */
    public Optional<Party> partyOf(AgencyId agency) {
        if (agency.id().equals(from)) {
            return Optional.of(Party.REQUESTING);
        }
        return agency.id().equals(to) ? Optional.of(Party.ASSISTING) : Optional.empty();
    }

    /** Everything that the answer puts before the case, each item once. */
    public List<UUID> evidence() {
        return questions.stream()
                .flatMap(question -> question.evidence().stream())
                .distinct()
                .toList();
    }

    private boolean isPeriodOver(LocalDate today, WorkingCalendar calendar) {
        return clock().stream()
                .anyMatch(clock -> today.isAfter(clock.due(calendar).dueOn()));
    }

    private void refuseUnlessEachQuestionIsAnsweredOnce(List<Answer> answers) {
        var open = new HashSet<>(questions.stream().map(Question::id).toList());
        var asked = List.copyOf(open);
        var faults = new ArrayList<Fault>();
        for (int index = 0; index < answers.size(); index++) {
            var questionId = answers.get(index).questionId();
            if (!asked.contains(questionId)) {
                faults.add(AnswersIncomplete.unknown(index));
            } else if (!open.remove(questionId)) {
                faults.add(AnswersIncomplete.twice(index));
            }
        }
        questions.stream()
                .filter(question -> open.contains(question.id()))
                .map(AnswersIncomplete::missing)
                .forEach(faults::add);
        AnswersIncomplete.refuseIfAny(faults);
    }

    private void require(AssistanceStep step, Act act) {
        if (partyOf(act.agency()).filter(party -> party == step.party()).isEmpty()) {
            throw new OtherPartyWanted(step);
        }
        if (!step.isOpenIn(state)) {
            throw new StepRefused(step, state);
        }
    }

    private void take(AssistanceStep step, Act act, @Nullable String note) {
        require(step, act);
        state = step.to().orElse(state);
        history.add(new Happening(step, act.at(), act.officer(), act.agency().id(), note));
    }

    private LocalDate sentOn() {
        return sentAt().map(at -> LocalDate.ofInstant(at, LegalClock.ZONE)).orElseThrow();
    }

    public AssistanceRequestId id() {
        return new AssistanceRequestId(id);
    }

    public CaseFileId caseId() {
        return new CaseFileId(caseId);
    }

    public AgencyId from() {
        return new AgencyId(from);
    }

    public AgencyId to() {
        return new AgencyId(to);
    }

    public AssistanceType type() {
        return type;
    }

    public String purpose() {
        return purpose;
    }

    public String legalBasis() {
        return legalBasis;
    }

    public AssistanceState state() {
        return state;
    }

    public String draftedBy() {
        return draftedBy;
    }

    /** 文号: given when the letter is signed. */
    public Optional<String> documentNo() {
        return Optional.ofNullable(documentNo);
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /** The day of receipt, which the law counts from. */
    public Optional<LocalDate> receivedOn() {
        return Optional.ofNullable(receivedOn);
    }

    /** When the receipt was registered here. */
    public Optional<Instant> receivedAt() {
        return Optional.ofNullable(receivedAt);
    }

    public Optional<String> answerSummary() {
        return Optional.ofNullable(answerSummary);
    }

    public Optional<String> answerDraftedBy() {
        return Optional.ofNullable(answerDraftedBy);
    }

    /** Who signed the answer. */
    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public List<Question> questions() {
        return List.copyOf(questions);
    }

    public List<Happening> history() {
        return List.copyOf(history);
    }

    public long version() {
        return version;
    }
}
