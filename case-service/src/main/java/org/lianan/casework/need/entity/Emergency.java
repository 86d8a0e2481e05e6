package org.lianan.casework.need.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Ids;
import org.lianan.authz.caller.Caller;

/**
 * That an officer reads a case for a few hours beyond what is open to the own agency (紧急查阅, break-glass): one case, to
 * read only, with a reason; whoever leads the case and the auditor look into it afterwards.
 */
@Entity
@Table(schema = "casework", name = "emergency")
public class Emergency {
    /** How long the case stays open (house default). */
    public static final Duration LENGTH = Duration.ofHours(4);

    /** 事由: what admits it. */
    public enum Ground {
        /** 危及人身安全. */
        DANGER_TO_LIFE,
        /** 证据可能灭失. */
        EVIDENCE_VANISHING
    }

    /** 复核结论. */
    public enum Verdict {
        JUSTIFIED,
        UNJUSTIFIED
    }

    /** Who looks into it afterwards. */
    public enum Reviewer {
        /** 主办单位负责人. */
        LEAD,
        /** 本单位审计员. */
        AUDITOR
    }

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "case_number")
    private String caseNumber;

    private String agency;
    private String officer;
    private String lead;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private String reason;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "until_at")
    private Instant until;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "review_by")
    private Instant reviewBy;

    @Column(name = "lead_verdict")
    @Enumerated(EnumType.STRING)
    private @Nullable Verdict leadVerdict;

    @Column(name = "lead_note")
    private @Nullable String leadNote;

    @Column(name = "lead_reviewer")
    private @Nullable String leadReviewer;

    @Column(name = "audit_verdict")
    @Enumerated(EnumType.STRING)
    private @Nullable Verdict auditVerdict;

    @Column(name = "audit_note")
    private @Nullable String auditNote;

    @Column(name = "audit_reviewer")
    private @Nullable String auditReviewer;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Emergency() {}

    /**
     * Opens the case to the officer from now on.
     *
     * @param reviewBy until when it must have been looked into
     */
    public Emergency(
            UUID caseId,
            String caseNumber,
            Caller opener,
            String lead,
            Ground ground,
            String reason,
            Instant reviewBy,
            Instant now) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.caseNumber = caseNumber;
        this.agency = opener.agency().id();
        this.officer = opener.officer();
        this.lead = lead;
        this.ground = ground;
        this.reason = reason;
        this.openedAt = now;
        this.until = now.plus(LENGTH);
        this.reviewBy = reviewBy;
    }

    public boolean isOpenAt(Instant now) {
        return endedAt == null && now.isBefore(until);
    }

    /** Closes it before its time; afterwards it stays as it ended. */
    public void close(Instant now) {
        if (endedAt == null) {
            endedAt = now.isBefore(until) ? now : until;
        }
    }

    /** Says what was found on this side; once said it stays. */
    public void review(Reviewer side, Verdict verdict, String note, String by, Instant now) {
        close(now);
        if (side == Reviewer.LEAD) {
            leadVerdict = verdict;
            leadNote = note;
            leadReviewer = by;
        } else {
            auditVerdict = verdict;
            auditNote = note;
            auditReviewer = by;
        }
    }

    public boolean isReviewedBy(Reviewer side) {
        return verdict(side).isPresent();
    }

    public Optional<Verdict> verdict(Reviewer side) {
        return Optional.ofNullable(side == Reviewer.LEAD ? leadVerdict : auditVerdict);
    }

    public Optional<String> note(Reviewer side) {
        return Optional.ofNullable(side == Reviewer.LEAD ? leadNote : auditNote);
    }

    public Optional<String> reviewer(Reviewer side) {
        return Optional.ofNullable(side == Reviewer.LEAD ? leadReviewer : auditReviewer);
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String agency() {
        return agency;
    }

    public String officer() {
        return officer;
    }

    /** The agency that led the case when it was opened. */
    public String lead() {
        return lead;
    }

    public Ground ground() {
        return ground;
    }

    public String reason() {
        return reason;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** The first moment at which it is over by itself. */
    public Instant until() {
        return until;
    }

    public Instant reviewBy() {
        return reviewBy;
    }

    public long version() {
        return version;
    }
}
