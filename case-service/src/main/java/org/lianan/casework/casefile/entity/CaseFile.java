package org.lianan.casework.casefile.entity;

import static org.lianan.authz.permission.SeparationOfDuties.SOD_1;
import static org.lianan.casework.casefile.entity.CaseStep.APPROVE_CLOSING;
import static org.lianan.casework.casefile.entity.CaseStep.APPROVE_FILING;
import static org.lianan.casework.casefile.entity.CaseStep.APPROVE_NON_FILING;
import static org.lianan.casework.casefile.entity.CaseStep.ASSIGN_TEAM;
import static org.lianan.casework.casefile.entity.CaseStep.DECIDE_MOVED_CRIMINAL;
import static org.lianan.casework.casefile.entity.CaseStep.EXCLUDE_TIME;
import static org.lianan.casework.casefile.entity.CaseStep.EXTEND_PERIOD;
import static org.lianan.casework.casefile.entity.CaseStep.FORWARD_LEAD;
import static org.lianan.casework.casefile.entity.CaseStep.INVESTIGATE;
import static org.lianan.casework.casefile.entity.CaseStep.PROPOSE_CLOSING;
import static org.lianan.casework.casefile.entity.CaseStep.PROPOSE_FILING;
import static org.lianan.casework.casefile.entity.CaseStep.PROPOSE_NON_FILING;
import static org.lianan.casework.casefile.entity.CaseStep.REFUSE_CLOSING;
import static org.lianan.casework.casefile.entity.CaseStep.REFUSE_FILING;
import static org.lianan.casework.casefile.entity.CaseStep.REFUSE_NON_FILING;
import static org.lianan.casework.casefile.entity.CaseStep.RESUME;
import static org.lianan.casework.casefile.entity.CaseStep.RESUME_ADMINISTRATIVE;
import static org.lianan.casework.casefile.entity.CaseStep.STATE_AMOUNTS;
import static org.lianan.casework.casefile.entity.CaseStep.SUSPEND;
import static org.lianan.casework.casefile.entity.CaseStep.VERIFY;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.permission.Involved;

/** A case file (案件): what was found, who is meant, who handles it, and where it stands. */
@Entity
@Table(schema = "casework", name = "case_file")
public class CaseFile {
    /** The least number of licensed officers who handle a case (SAMR Order 2, art. 19 and 22). */
    private static final int LEAST_OFFICERS = 2;

    @Id
    private UUID id;

    private String number;
    private String title;
    private String facts;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Enumerated(EnumType.STRING)
    private CaseSource source;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "lead_agency")
    private String leadAgency;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "filed_on")
    private @Nullable LocalDate filedOn;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "filing_number")
    private @Nullable String filingNumber;

    @Column(name = "forwarded_from")
    private @Nullable UUID forwardedFrom;

    @Embedded
    private @Nullable Places places;

    @Embedded
    private @Nullable Amounts amounts;

    @Embedded
    private @Nullable Proposal proposal;

    @ElementCollection
    @CollectionTable(schema = "casework", name = "case_party", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "no")
    private List<CaseParty> parties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "casework", name = "case_charge", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "no")
    private List<Charge> charges = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "casework", name = "charge_ground", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "no")
    private List<ChargeGround> grounds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "casework", name = "case_team", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "no")
    private List<TeamMember> team = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {}

    /** A lead that has come in; the agency that opens it leads until another one does. */
    public CaseFile(
            CaseFileId id,
            CaseNumber number,
            AgencyId lead,
            CaseSource source,
            String title,
            String facts,
            Instant receivedAt,
            Places places,
            String openedBy,
            Instant now) {
        this.id = id.uuid();
        this.number = number.number();
        this.leadAgency = lead.id();
        this.source = source;
        this.title = title;
        this.facts = facts;
        this.receivedAt = receivedAt;
        this.places = places;
        this.state = CaseState.CLUE;
        this.openedBy = openedBy;
        this.openedAt = now;
        this.updatedAt = now;
    }

    /** Remembers the case from which another agency forwarded this lead (线索移送). */
    public CaseFile forwardedFrom(CaseFileId origin) {
        forwardedFrom = origin.uuid();
        return this;
    }

    public void name(CaseParty party) {
        parties.add(party);
    }

    public void charge(Charge charge, List<ChargeGround> itsGrounds) {
        charges.add(charge);
        grounds.addAll(itsGrounds);
    }

    public void verify(Instant now) {
        take(VERIFY, now);
    }

    /** 报请立案. */
    public void proposeFiling(List<TeamMember> officers, String by, Instant now) {
        require(PROPOSE_FILING);
        put(lead(), officers);
        propose(PROPOSE_FILING, new Proposal(Proposal.Kind.FILING, by, now, null, null));
    }

    /**
     * 指定办案人员: names who works on the case for an agency. The lead names two who hold a licence from the filing on;
     * until then one officer may verify a lead.
     */
    public void assign(AgencyId agency, List<TeamMember> officers, Instant now) {
        take(ASSIGN_TEAM, now);
        if (agency.equals(lead()) && state != CaseState.CLUE && state != CaseState.VERIFYING) {
            put(agency, officers);
        } else {
            replace(agency, officers);
        }
    }

    private void put(AgencyId agency, List<TeamMember> officers) {
        if (officers.stream()
                        .filter(member -> member.licence() != null)
                        .map(TeamMember::officer)
                        .distinct()
                        .count()
                < LEAST_OFFICERS) {
            throw new TwoOfficersWanted();
        }
        replace(agency, officers);
    }

    private void replace(AgencyId agency, List<TeamMember> officers) {
        team.removeIf(member -> member.agency().equals(agency.id()));
        team.addAll(officers);
    }

    /** 批准立案: from this day the period for the decision runs. */
    public void approveFiling(String filing, LocalDate today, String by, Instant now) {
        answer(APPROVE_FILING, by, now);
        filingNumber = filing;
        filedOn = today;
    }

    public void refuseFiling(String by, Instant now) {
        answer(REFUSE_FILING, by, now);
    }

    /** 报请不予立案. */
    public void proposeNonFiling(NonFilingReason reason, @Nullable String note, String by, Instant now) {
        propose(PROPOSE_NON_FILING, new Proposal(Proposal.Kind.NON_FILING, by, now, reason.name(), note));
    }

    public void approveNonFiling(String by, Instant now) {
        answer(APPROVE_NON_FILING, by, now);
    }

    public void refuseNonFiling(String by, Instant now) {
        answer(REFUSE_NON_FILING, by, now);
    }

    public void investigate(Instant now) {
        take(INVESTIGATE, now);
    }

    public void suspend(Instant now) {
        take(SUSPEND, now);
    }

    public void resume(Instant now) {
        take(RESUME, now);
    }

    public void stateAmounts(Amounts stated, Instant now) {
        take(STATE_AMOUNTS, now);
        amounts = stated;
    }

    /** Refuses unless time may be excluded in the present state; the intervals belong to the clocks that they stop. */
    public void excludeTime(Instant now) {
        take(EXCLUDE_TIME, now);
    }

    /** Refuses unless a period of the case may be extended in the present state. */
    public void extendPeriod(Instant now) {
        take(EXTEND_PERIOD, now);
    }

    public void forwardLead(Instant now) {
        take(FORWARD_LEAD, now);
    }

    /** 决定移送司法机关: taken by the chief's approval of a police referral. */
    public void decideMovedCriminal(LocalDate today, Instant now) {
        take(DECIDE_MOVED_CRIMINAL, now);
        decidedOn = today;
    }

    /** 恢复行政处理: the police did not file. */
    public void resumeAdministrative(Instant now) {
        take(RESUME_ADMINISTRATIVE, now);
        decidedOn = null;
    }

    /** 报请结案. */
    public void proposeClosing(@Nullable String note, String by, Instant now) {
        propose(PROPOSE_CLOSING, new Proposal(Proposal.Kind.CLOSING, by, now, null, note));
    }

    public void approveClosing(String by, Instant now) {
        answer(APPROVE_CLOSING, by, now);
    }

    public void refuseClosing(String by, Instant now) {
        answer(REFUSE_CLOSING, by, now);
    }

    /** The steps that follow from where the case stands, for this officer as a person; the gate decides on the role. */
    public List<CaseStep> stepsOpenTo(String officer) {
        return CaseStep.openIn(state, proposal).stream()
                .filter(step -> !step.isAnswer() || SOD_1.admits(officer, involved()))
                .toList();
    }

    /** Refuses unless the case is under investigation, as measures and evidence of a filed case need. */
    public boolean isUnderInvestigation() {
        return CaseState.underInvestigation().contains(state);
    }

    private void propose(CaseStep step, Proposal proposed) {
        take(step, proposed.proposedAt());
        proposal = proposed;
    }

    private void answer(CaseStep step, String by, Instant now) {
        require(step);
        SOD_1.require(by, involved());
        take(step, now);
        proposal = null;
    }

    /** Who must not answer what waits for the leader. */
    public Involved involved() {
        return Involved.makers(proposal == null ? null : proposal.proposedBy())
                .andTeam(team.stream().map(TeamMember::officer).toList());
    }

    private void take(CaseStep step, Instant now) {
        require(step);
        state = step.to().orElse(state);
        updatedAt = now;
    }

    private void require(CaseStep step) {
        if (!step.isOpenIn(state, proposal)) {
            throw new StepRefused(step, state);
        }
    }

    public boolean isOnTeam(String officer) {
        return team.stream().anyMatch(member -> member.officer().equals(officer));
    }

    public CaseFileId id() {
        return new CaseFileId(id);
    }

    public CaseNumber number() {
        return new CaseNumber(number);
    }

    public String title() {
        return title;
    }

    public String facts() {
        return facts;
    }

    public CaseState state() {
        return state;
    }

    public CaseSource source() {
        return source;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public AgencyId lead() {
        return new AgencyId(leadAgency);
    }

    public String openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public Optional<LocalDate> filedOn() {
        return Optional.ofNullable(filedOn);
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    public Optional<String> filingNumber() {
        return Optional.ofNullable(filingNumber);
    }

    public Optional<CaseFileId> origin() {
        return Optional.ofNullable(forwardedFrom).map(CaseFileId::new);
    }

    public Places places() {
        return places == null ? Places.unknown() : places;
    }

    public Optional<Amounts> amounts() {
        return Optional.ofNullable(amounts);
    }

    public Optional<Proposal> proposal() {
        return Optional.ofNullable(proposal);
    }

    public List<CaseParty> parties() {
        return List.copyOf(parties);
    }

    public List<Charge> charges() {
        return List.copyOf(charges);
    }

    public List<ChargeGround> groundsOf(Charge charge) {
        return grounds.stream()
                .filter(ground -> ground.chargeId().equals(charge.id()))
                .toList();
    }

    /** The officers of the lead agency who handle the case. */
    /** Whether this officer is on the case in this agency: named by its head, or who took the lead in. */
    public boolean isWorkedOnBy(String officer, AgencyId agency) {
        return agency.equals(lead()) && openedBy.equals(officer)
                || teamOf(agency).stream().anyMatch(member -> member.officer().equals(officer));
    }

    public List<TeamMember> team() {
        return teamOf(lead());
    }

    public List<TeamMember> teamOf(AgencyId agency) {
        return team.stream()
                .filter(member -> member.agency().equals(agency.id()))
                .toList();
    }

    public long version() {
        return version;
    }
}
