package org.lianan.exchange.recognition.entity;

import static org.lianan.exchange.recognition.entity.RecognitionState.HASH_MISMATCH;
import static org.lianan.exchange.recognition.entity.RecognitionState.HASH_VERIFIED;
import static org.lianan.exchange.recognition.entity.RecognitionState.OFFERED;
import static org.lianan.exchange.recognition.entity.RecognitionState.SUPPLEMENT;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.AgencyId;

/** One item offered to one receiving case 证据互认: from the offer to what the receiver makes of it. */
@Entity
@Table(schema = "exchange", name = "recognition")
public class Recognition {

    @Id
    private UUID id;

    @Column(name = "evidence_id")
    private UUID evidenceId;

    @Column(name = "owner_agency")
    private String ownerAgency;

    @Column(name = "receiving_case")
    private UUID receivingCase;

    @Column(name = "receiving_agency")
    private String receivingAgency;

    @Enumerated(EnumType.STRING)
    private RecognitionState state;

    @Column(name = "offered_by")
    private String offeredBy;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "hash_verified_at")
    private @Nullable Instant hashVerifiedAt;

    @Enumerated(EnumType.STRING)
    private Finding.@Nullable Answer legality;

    @Column(name = "legality_note")
    private @Nullable String legalityNote;

    @Enumerated(EnumType.STRING)
    private Finding.@Nullable Answer authenticity;

    @Column(name = "authenticity_note")
    private @Nullable String authenticityNote;

    @Enumerated(EnumType.STRING)
    private Finding.@Nullable Answer relevance;

    @Column(name = "relevance_note")
    private @Nullable String relevanceNote;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason_code")
    private @Nullable ReasonCode reasonCode;

    private @Nullable String statement;

    @Column(name = "supplement_until")
    private @Nullable LocalDate supplementUntil;

    @Column(name = "reviewed_by")
    private @Nullable String reviewedBy;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    @Column(name = "supplemented_by")
    private @Nullable UUID supplementedBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Recognition() {}

    /** The owner offers an item to a case in which another agency decides. */
    public Recognition(
            UUID id,
            UUID evidenceId,
            AgencyId owner,
            UUID receivingCase,
            AgencyId receiver,
            String offeredBy,
            Instant now) {
        if (owner.equals(receiver)) throw new OfferToSelf();
        this.id = id;
        this.evidenceId = evidenceId;
        this.ownerAgency = owner.id();
        this.receivingCase = receivingCase;
        this.receivingAgency = receiver.id();
        this.state = OFFERED;
        this.offeredBy = offeredBy;
        this.offeredAt = now;
    }

    /** The content was read to its end and is what was sealed. */
    public void hashVerified(Instant now) {
        if (state == OFFERED) state = HASH_VERIFIED;
        hashVerifiedAt = now;
    }

    /** The content is not what was sealed; whatever stage this is at, nothing more can be recognised. */
    public void hashMismatched() {
        if (state == OFFERED || state == HASH_VERIFIED) state = HASH_MISMATCH;
    }

    /** Refuses unless a reviewer may decide now. */
    public void requireReviewable() {
        if (state != HASH_VERIFIED) throw new ReviewRefused(state);
    }

    public void review(Review review, String by, Instant now) {
        requireReviewable();
        state = review.outcome().to;
        outcome = review.outcome();
        legality = review.legality().answer();
        legalityNote = review.legality().note();
        authenticity = review.authenticity().answer();
        authenticityNote = review.authenticity().note();
        relevance = review.relevance().answer();
        relevanceNote = review.relevance().note();
        reasonCode = review.reason();
        supplementUntil = review.supplementUntil();
        statement = review.statement();
        reviewedBy = by;
        reviewedAt = now;
    }

    /** The owner answers with a new edition, which is offered in its turn. */
    public void supplementedBy(UUID edition) {
        supplementedBy = edition;
    }

    public boolean awaitsSupplement() {
        return state == SUPPLEMENT && supplementedBy == null;
    }

    public boolean isReviewable() {
        return state == HASH_VERIFIED;
    }

    public UUID id() {
        return id;
    }

    public UUID evidenceId() {
        return evidenceId;
    }

    public AgencyId owner() {
        return new AgencyId(ownerAgency);
    }

    public UUID receivingCase() {
        return receivingCase;
    }

    public AgencyId receiver() {
        return new AgencyId(receivingAgency);
    }

    public RecognitionState state() {
        return state;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    public String offeredBy() {
        return offeredBy;
    }

    public Optional<Instant> hashVerifiedAt() {
        return Optional.ofNullable(hashVerifiedAt);
    }

    /** The reviewer's words, once there are any. */
    public Optional<Review> review() {
        if (legality == null || authenticity == null || relevance == null || outcome == null || statement == null)
            return Optional.empty();
        return Optional.of(new Review(
                new Finding(legality, legalityNote),
                new Finding(authenticity, authenticityNote),
                new Finding(relevance, relevanceNote),
                outcome,
                reasonCode,
                supplementUntil,
                statement));
    }

    public Optional<String> reviewedBy() {
        return Optional.ofNullable(reviewedBy);
    }

    public Optional<Instant> reviewedAt() {
        return Optional.ofNullable(reviewedAt);
    }

    public Optional<UUID> supplementedBy() {
        return Optional.ofNullable(supplementedBy);
    }

    public long version() {
        return version;
    }
}
