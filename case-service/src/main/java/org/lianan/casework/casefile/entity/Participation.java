package org.lianan.casework.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.label.Category;
import org.lianan.authz.permission.Standing;

/** What one agency is to one case, why, since when and until when (参与关系). It ends, but is never taken away. */
@Entity
@Table(schema = "casework", name = "participation")
public class Participation {
    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private String agency;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private String scope;
    private String categories;

    @Column(name = "full_identifiers")
    private boolean fullIdentifiers;

    private @Nullable String purpose;

    private Instant since;
    private @Nullable Instant until;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Participation() {}

    /**
     * @param scope names of the parts that the agency sees; of no meaning for the lead, who sees everything
     * @param until the moment from which it no longer holds; null where it has no such moment
     */
    public Participation(
            UUID id,
            CaseFileId caseId,
            AgencyId agency,
            Standing standing,
            Basis basis,
            List<String> scope,
            @Nullable Instant until,
            String givenBy,
            Instant now) {
        this.id = id;
        this.caseId = caseId.uuid();
        this.agency = agency.id();
        this.standing = standing;
        this.basis = basis;
        this.scope = String.join(",", scope);
        this.categories = "";
        this.since = now;
        this.until = until;
        this.givenBy = givenBy;
    }

    /** Opens labelled items of these categories to the agency, and numbers in full; without it, neither. */
    public void opens(Set<Category> more, boolean withFullIdentifiers) {
        categories = Category.letters(more);
        fullIdentifiers = withFullIdentifiers;
    }

    /** For what it was given (目的限定; Personal Information Protection Law, art. 6). */
    public void serves(String statedPurpose) {
        purpose = statedPurpose;
    }

    public void end(String reason, Instant now) {
        if (endedAt == null) {
            endedAt = now;
            endReason = reason;
        }
    }

    public boolean holdsAt(Instant now) {
        return endedAt == null && (until == null || now.isBefore(until));
    }

    /** The last moment at which it held: before it was ended, or before its end came by itself, whichever was first. */
    public Optional<Instant> lastMoment() {
        return Stream.of(endedAt(), until())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .map(end -> end.minusNanos(1));
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

    public Standing standing() {
        return standing;
    }

    public Basis basis() {
        return basis;
    }

    public List<String> scope() {
        return scope.isEmpty() ? List.of() : Arrays.asList(scope.split(","));
    }

    /** Which categories of labelled items are open to the agency, if its officers' own clearance opens them too. */
    public Set<Category> categories() {
        return Category.ofLetters(categories);
    }

    /** Whether numbers that name a person can be shown in full to the agency's officers. */
    public boolean showsFullIdentifiers() {
        return fullIdentifiers;
    }

    /** For what the case was shared with the agency; none where it takes part in its own right. */
    public Optional<String> purpose() {
        return Optional.ofNullable(purpose);
    }

    public Instant since() {
        return since;
    }

    public Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }

    public String givenBy() {
        return givenBy;
    }
}
