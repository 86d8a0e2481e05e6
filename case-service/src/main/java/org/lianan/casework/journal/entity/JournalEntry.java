package org.lianan.casework.journal.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.refusal.Sentence;

/** One entry in the journal of a case: an act that happened, in words that stay as they were written. */
@Entity
@Table(schema = "casework", name = "journal_entry")
public class JournalEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "case_id")
    private UUID caseId;

    private Instant at;
    private String officer;

    @Column(name = "officer_name")
    private String officerName;

    private String agency;
    private String kind;
    private String params;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private UUID subjectId;

    private String zh;
    private String en;

    @Column(name = "authority_zh")
    private @Nullable String authorityZh;

    @Column(name = "authority_en")
    private @Nullable String authorityEn;

    private @Nullable String concerns;

    @Column(name = "is_open")
    private boolean open;

    @SuppressWarnings("NullAway.Init")
    protected JournalEntry() {}

    /** @param params the variables of the sentence, as a JSON object */
    public JournalEntry(
            UUID caseId,
            Instant at,
            Actor actor,
            String kind,
            String params,
            String subjectType,
            UUID subjectId,
            Sentence sentence,
            @Nullable Sentence authority) {
        this.caseId = caseId;
        this.at = at;
        this.officer = actor.officer();
        this.officerName = actor.name();
        this.agency = actor.agency();
        this.kind = kind;
        this.params = params;
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.zh = sentence.zh();
        this.en = sentence.en();
        this.authorityZh = authority == null ? null : authority.zh();
        this.authorityEn = authority == null ? null : authority.en();
    }

    /** Widens who may read it: the agency that it concerns, or every agency with a standing in the case. */
    public JournalEntry readBy(@Nullable AgencyId concerned, boolean everybody) {
        concerns = concerned == null ? null : concerned.id();
        open = everybody;
        return this;
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public UUID caseId() {
        return caseId;
    }

    public Instant at() {
        return at;
    }

    public Actor actor() {
        return new Actor(officer, officerName, agency);
    }

    public String kind() {
        return kind;
    }

    public String params() {
        return params;
    }

    public String subjectType() {
        return subjectType;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public Sentence sentence() {
        return Sentence.of(zh, en);
    }

    /** The article on which the act rested, where there is one. */
    public Optional<Sentence> authority() {
        return authorityZh == null || authorityEn == null
                ? Optional.empty()
                : Optional.of(Sentence.of(authorityZh, authorityEn));
    }
}
