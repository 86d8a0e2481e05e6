package org.lianan.casework.complaint.entity;

import static org.lianan.casework.complaint.entity.ComplaintStep.ACCEPT;
import static org.lianan.casework.complaint.entity.ComplaintStep.END_MEDIATION;
import static org.lianan.casework.complaint.entity.ComplaintStep.REFUSE;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.casework.casefile.entity.CaseFileId;

/** A consumer's complaint (投诉) that came on the same slip as the lead of a case. */
@Entity
@Table(schema = "casework", name = "complaint")
public class Complaint {
    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private String channel;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Embedded
    private @Nullable Consumer consumer;

    @Enumerated(EnumType.STRING)
    private ComplaintState state;

    @Column(name = "refusal_reason")
    private @Nullable String refusalReason;

    @Enumerated(EnumType.STRING)
    private @Nullable MediationOutcome outcome;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Complaint() {}

    public Complaint(UUID id, CaseFileId caseId, String channel, Instant receivedAt, Consumer consumer) {
        this.id = id;
        this.caseId = caseId.uuid();
        this.channel = channel;
        this.receivedAt = receivedAt;
        this.consumer = consumer;
        this.state = ComplaintState.RECEIVED;
    }

    public void accept() {
        take(ACCEPT);
    }

    public void refuse(String reason) {
        take(REFUSE);
        refusalReason = reason;
    }

    public void endMediation(MediationOutcome how) {
        take(END_MEDIATION);
        outcome = how;
    }

    public List<ComplaintStep> openSteps() {
        return ComplaintStep.openIn(state);
    }

    private void take(ComplaintStep step) {
        if (!step.isOpenIn(state)) {
            throw new ComplaintStepRefused(step, state);
        }
        state = step.to();
    }

    public UUID id() {
        return id;
    }

    public CaseFileId caseId() {
        return new CaseFileId(caseId);
    }

    public String channel() {
        return channel;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Consumer consumer() {
        return consumer == null ? new Consumer(null, null, null, null) : consumer;
    }

    public ComplaintState state() {
        return state;
    }

    public Optional<String> refusalReason() {
        return Optional.ofNullable(refusalReason);
    }

    public Optional<MediationOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public long version() {
        return version;
    }
}
