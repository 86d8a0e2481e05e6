package org.lianan.casework.sharing.entity;

import static org.lianan.authz.permission.SeparationOfDuties.OTHER_PERSON;
import static org.lianan.casework.sharing.entity.GrantStep.ACCEPT;
import static org.lianan.casework.sharing.entity.GrantStep.APPROVE;
import static org.lianan.casework.sharing.entity.GrantStep.REJECT;
import static org.lianan.casework.sharing.entity.GrantStep.REVOKE;
import static org.lianan.casework.sharing.entity.GrantStep.WITHDRAW;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.label.Category;
import org.lianan.authz.permission.Involved;
import org.lianan.authz.permission.Standing;
import org.lianan.authz.refusal.NotValid;
import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.casefile.entity.Act;
import org.lianan.casework.casefile.entity.Basis;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.deadline.LegalClock;

/** A share of a case with one agency (共享授权): with which standing, on which ground, which parts, what for, how long. */
@Entity
@Table(schema = "casework", name = "sharing_grant")
public class Grant {
    /** How long an agency may read that is only informed and was given no last day (house default, not law). */
    static final int INFORMED_FOR_DAYS = 90;

    /** The standings that a share can give; the others arise by law, by letter or by order. */
    private static final Set<Standing> GRANTABLE = EnumSet.of(Standing.CO_HANDLER, Standing.INFORMED);

    /** Who handles a case together with the lead must itself be competent (SAMR Order 2, art. 7 to 12). */
    private static final Set<Basis> COMPETENCE = EnumSet.of(
            Basis.PLATFORM_SEAT,
            Basis.MERCHANT_PLACE,
            Basis.LIVE_ROOM_PLACE,
            Basis.VIOLATION_PLACE,
            Basis.AD_PUBLISHER,
            Basis.FIRST_FILED,
            Basis.DESIGNATED);

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "from_agency")
    private String from;

    @Column(name = "to_agency")
    private String to;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private boolean facts;
    private boolean parties;

    @Enumerated(EnumType.STRING)
    private Scope.EvidenceScope evidence;

    private boolean documents;
    private boolean letters;
    private String categories;

    @Enumerated(EnumType.STRING)
    private Disclosure.Identifiers identifiers;

    private String purpose;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "until_on")
    private @Nullable LocalDate until;

    @Enumerated(EnumType.STRING)
    private GrantState state;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @ElementCollection
    @CollectionTable(schema = "casework", name = "grant_evidence", joinColumns = @JoinColumn(name = "grant_id"))
    @OrderColumn(name = "no")
    @Column(name = "evidence_id")
    private List<UUID> evidenceIds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "casework", name = "grant_history", joinColumns = @JoinColumn(name = "grant_id"))
    @OrderColumn(name = "no")
    private List<Happening> history = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Grant() {}

    /**
     * A proposal (提请共享), of which the receiver knows nothing yet.
     *
     * @param until the last day; null for as long as the case needs it
     */
    public Grant(
            GrantId id,
            CaseFileId caseId,
            AgencyId to,
            Standing standing,
            Basis basis,
            Scope scope,
            Disclosure disclosure,
            String purpose,
            String legalBasis,
            @Nullable LocalDate until,
            Act proposal) {
        refuseUnlessGrantable(to, standing, basis, until, proposal);
        scope.refuseUnlessMeaningful();
        disclosure.refuseUnlessGrantableTo(standing);
        this.id = id.uuid();
        this.caseId = caseId.uuid();
        this.from = proposal.agency().id();
        this.to = to.id();
        this.standing = standing;
        this.basis = basis;
        this.facts = scope.facts();
        this.parties = scope.parties();
        this.evidence = scope.evidence();
        this.evidenceIds.addAll(scope.evidenceIds());
        this.documents = scope.documents();
        this.letters = scope.letters();
        this.categories = Category.letters(disclosure.categories());
        this.identifiers = disclosure.identifiers();
        this.purpose = purpose;
        this.legalBasis = legalBasis;
        this.until = until;
        this.state = GrantState.PROPOSED;
        this.proposedBy = proposal.officer();
        this.proposedAt = proposal.at();
    }

    private static void refuseUnlessGrantable(
            AgencyId to, Standing standing, Basis basis, @Nullable LocalDate until, Act proposal) {
        if (to.equals(proposal.agency())) {
            throw new NotValid(
                    "/to", "OWN_AGENCY", Sentence.of("不能共享给本单位。", "A case is not shared with the own agency."));
        }
        if (!GRANTABLE.contains(standing)) {
            throw new NotValid(
                    "/standing",
                    "STANDING_NOT_GRANTABLE",
                    Sentence.of("共享只能授予联合办案或知悉。", "A share makes an agency a co-handler or informs it."));
        }
        if (standing == Standing.CO_HANDLER && !COMPETENCE.contains(basis)) {
            throw new NotValid(
                    "/basis",
                    "COMPETENCE_WANTED",
                    Sentence.of(
                            "联合办案单位应当有管辖依据，请选择相应依据，或改为知悉。",
                            "A co-handler needs a ground of competence; choose one, or inform the agency only."));
        }
        if (until != null && !until.isAfter(proposal.day())) {
            throw new NotValid("/until", "UNTIL_NOT_AHEAD", Sentence.of("截止日期应当晚于今日。", "The last day must lie ahead."));
        }
    }

    /** 审批并发出: by somebody else than who proposed it. From now on the receiver sees the preview. */
    public void approve(Act act) {
        require(APPROVE, act);
        OTHER_PERSON.require(act.officer(), Involved.makers(proposedBy));
        requireTimeLeft(act);
        take(APPROVE, act, null);
        if (standing == Standing.INFORMED && until == null) {
            until = act.day().plusDays(INFORMED_FOR_DAYS);
        }
    }

    /** 接收: from now on the receiver has the standing. */
    public void accept(Act act) {
        require(ACCEPT, act);
        requireTimeLeft(act);
        take(ACCEPT, act, null);
    }

    /** 谢绝. */
    public void reject(String reason, Act act) {
        take(REJECT, act, reason);
    }

    /** 撤回, before it is answered. */
    public void withdraw(@Nullable String reason, Act act) {
        take(WITHDRAW, act, reason);
    }

    /** 收回: the receiver loses the standing at once; what it contributed stays. */
    public void revoke(String reason, Act act) {
        take(REVOKE, act, reason);
    }

    /** Where the grant stands on this day; an offer or a share whose last day has passed has expired. */
    public GrantState stateOn(LocalDate today) {
        boolean lapses = state == GrantState.PROPOSED || state == GrantState.OFFERED || state == GrantState.ACCEPTED;
        return lapses && isOver(today) ? GrantState.EXPIRED : state;
    }

    /** Whether it still waits for its approval or its answer. */
    public boolean isPending() {
        return state == GrantState.PROPOSED || state == GrantState.OFFERED;
    }

    /** Whether the receiver may see the preview, and later the share itself. */
    public boolean isKnownToReceiver() {
        return switch (state) {
            case OFFERED, ACCEPTED, REJECTED, REVOKED, EXPIRED -> true;
            case PROPOSED -> false;
            case WITHDRAWN -> history.stream().anyMatch(one -> one.step() == APPROVE);
        };
    }

    /** The first moment at which the share no longer holds; empty where it has no last day. */
    public Optional<Instant> endsAt() {
        return until().map(day -> day.plusDays(1).atStartOfDay(LegalClock.ZONE).toInstant());
    }

    /** The steps that follow from where the grant stands, for this officer as a person of that agency. */
    public List<GrantStep> stepsOpenTo(Act act) {
        return sideOf(act.agency()).stream()
                .flatMap(side -> GrantStep.openTo(side, state).stream())
                .filter(step -> switch (step) {
                    case APPROVE ->
                        OTHER_PERSON.admits(act.officer(), Involved.makers(proposedBy)) && !isOver(act.day());
                    case ACCEPT, REVOKE -> !isOver(act.day());
                    case REJECT, WITHDRAW -> true;
                })
                .toList();
    }

    /** On which side of the grant an agency stands. */
    public Optional<Side> sideOf(AgencyId agency) {
        if (agency.id().equals(from)) {
            return Optional.of(Side.GIVING);
        }
        return agency.id().equals(to) ? Optional.of(Side.RECEIVING) : Optional.empty();
    }

    private boolean isOver(LocalDate today) {
        return until != null && today.isAfter(until);
    }

    private void requireTimeLeft(Act act) {
        if (until != null && act.day().isAfter(until)) {
            throw new OfferExpired(until);
        }
    }

    private void require(GrantStep step, Act act) {
        if (sideOf(act.agency()).filter(side -> side == step.side()).isEmpty()) {
            throw new OtherSideWanted(step);
        }
        if (!step.isOpenIn(state)) {
            throw new StepRefused(step, state);
        }
    }

    private void take(GrantStep step, Act act, @Nullable String note) {
        require(step, act);
        state = step.to();
        history.add(new Happening(step, act.at(), act.officer(), act.agency().id(), note));
    }

    public GrantId id() {
        return new GrantId(id);
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

    public Standing standing() {
        return standing;
    }

    public Basis basis() {
        return basis;
    }

    public Scope scope() {
        return new Scope(facts, parties, evidence, evidenceIds, documents, letters);
    }

    public Disclosure disclosure() {
        return new Disclosure(Category.ofLetters(categories), identifiers);
    }

    public String purpose() {
        return purpose;
    }

    public String legalBasis() {
        return legalBasis;
    }

    /** The last day on which it holds. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    public String proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public List<Happening> history() {
        return List.copyOf(history);
    }

    public long version() {
        return version;
    }
}
