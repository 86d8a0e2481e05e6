package org.lianan.casework.recusal.entity;

import static org.lianan.authz.permission.SeparationOfDuties.OTHER_PERSON;
import static org.lianan.casework.recusal.entity.RecusalStep.GRANT;
import static org.lianan.casework.recusal.entity.RecusalStep.REFUSE;
import static org.lianan.casework.recusal.entity.RecusalStep.REVOKE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Role;
import org.lianan.authz.permission.Involved;
import org.lianan.casework.casefile.entity.CaseFileId;

/**
 * The recusal of an officer from a case (回避): asked for by the officer or by a colleague, decided by a leader who is
 * neither (Penalty Law, art. 43; SAMR Order 2, art. 4). From the decision on the case does not exist for the officer
 * (policy row 63, SoD-6), until somebody takes the decision back.
 */
@Entity
@Table(schema = "casework", name = "recusal")
public class Recusal {
    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private String agency;
    private String officer;

    @Enumerated(EnumType.STRING)
    private RecusalGround ground;

    private String reason;

    @Enumerated(EnumType.STRING)
    private RecusalState state;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decision_reason")
    private @Nullable String decisionReason;

    @Column(name = "minutes_no")
    private @Nullable String minutesNo;

    @Column(name = "revoked_by")
    private @Nullable String revokedBy;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "revocation_reason")
    private @Nullable String revocationReason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Recusal() {}

    public Recusal(
            UUID id,
            CaseFileId caseId,
            AgencyId agency,
            String officer,
            RecusalGround ground,
            String reason,
            String requestedBy,
            Instant now) {
        this.id = id;
        this.caseId = caseId.uuid();
        this.agency = agency.id();
        this.officer = officer;
        this.ground = ground;
        this.reason = reason;
        this.state = RecusalState.REQUESTED;
        this.requestedBy = requestedBy;
        this.requestedAt = now;
    }

    /** From now on the officer has no part in the case. */
    public void grant(Decision decision, Instant now) {
        decide(GRANT, decision, now);
    }

    public void refuse(Decision decision, Instant now) {
        decide(REFUSE, decision, now);
    }

    /** Takes the decision back: the ground has fallen away, or it was wrong. */
    public void revoke(Decision decision, Instant now) {
        take(REVOKE, decision);
        revokedBy = decision.by();
        revokedAt = now;
        revocationReason = decision.reason();
    }

    private void decide(RecusalStep step, Decision decision, Instant now) {
        take(step, decision);
        decidedBy = decision.by();
        decidedAt = now;
        decisionReason = decision.reason();
        minutesNo = decision.minutesNo();
    }

    private void take(RecusalStep step, Decision decision) {
        if (!step.isOpenIn(state)) {
            throw new StepRefused(step, state);
        }
        OTHER_PERSON.require(decision.by(), involved());
        decision.require();
        state = step.to();
    }

    /** The steps that are still to be taken, for an officer who holds these roles. */
    public List<RecusalStep> stepsOpenTo(String by, Set<Role> roles, Decider decider) {
        var may = OTHER_PERSON.admits(by, involved()) && (decider != Decider.CHIEF || roles.contains(Role.CHIEF));
        return may ? RecusalStep.openIn(state) : List.of();
    }

    private Involved involved() {
        return Involved.makers(officer, requestedBy);
    }

    public UUID id() {
        return id;
    }

    public CaseFileId caseId() {
        return new CaseFileId(caseId);
    }

    public AgencyId agency() {
        return new AgencyId(agency);
    }

    public String officer() {
        return officer;
    }

    public RecusalGround ground() {
        return ground;
    }

    public String reason() {
        return reason;
    }

    public RecusalState state() {
        return state;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }

    public Optional<String> minutesNo() {
        return Optional.ofNullable(minutesNo);
    }

    public Optional<String> revokedBy() {
        return Optional.ofNullable(revokedBy);
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    public Optional<String> revocationReason() {
        return Optional.ofNullable(revocationReason);
    }

    public long version() {
        return version;
    }
}
