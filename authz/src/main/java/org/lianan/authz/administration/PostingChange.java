package org.lianan.authz.administration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.agency.Person;
import org.lianan.authz.agency.Posting;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Role;

/** What an administrator proposes for an officer (任职变更申请); it counts when a second person has approved it. */
@Entity
@Table(schema = "authz", name = "posting_change")
public class PostingChange {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ChangeKind kind;

    @Column(updatable = false)
    private String officer;

    @Column(updatable = false)
    private String name;

    @Column(name = "name_en", updatable = false)
    private String nameEn;

    @Column(updatable = false)
    private @Nullable String licence;

    @Column(name = "from_agency", updatable = false)
    private String fromAgency;

    @Column(updatable = false)
    private String agency;

    @Column(updatable = false)
    private String roles;

    @Column(updatable = false)
    private String reason;

    @Column(name = "proposed_by", updatable = false)
    private String proposedBy;

    @Column(name = "proposed_at", updatable = false)
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private ChangeState state;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decision_reason")
    private @Nullable String decisionReason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected PostingChange() {}

    /**
     * @param from the agency whose administrator proposes it
     * @param agency where the officer will be
     */
    PostingChange(
            UUID id,
            ChangeKind kind,
            Person person,
            @Nullable String licence,
            AgencyId from,
            AgencyId agency,
            Set<Role> roles,
            String reason,
            String by,
            Instant at) {
        this.id = id;
        this.kind = kind;
        this.officer = person.officer();
        this.name = person.name();
        this.nameEn = person.nameEn();
        this.licence = licence;
        this.fromAgency = from.id();
        this.agency = agency.id();
        this.roles = new TreeSet<>(roles).stream().map(Role::name).collect(Collectors.joining(","));
        this.reason = reason;
        this.proposedBy = by;
        this.proposedAt = at;
        this.state = ChangeState.PROPOSED;
    }

    /** The posting that it becomes by this second person's word. */
    Posting approve(UUID postingId, String by, Instant at) {
        decide(ChangeState.APPROVED, by, at);
        return new Posting(postingId, officer, agency(), roles(), at, proposedBy, by);
    }

    void reject(String why, String by, Instant at) {
        decide(ChangeState.REJECTED, by, at);
        decisionReason = why;
    }

    private void decide(ChangeState decided, String by, Instant at) {
        if (state != ChangeState.PROPOSED) {
            throw new ChangeDecided();
        }
        state = decided;
        decidedBy = by;
        decidedAt = at;
    }

    UUID id() {
        return id;
    }

    ChangeKind kind() {
        return kind;
    }

    Person person() {
        return new Person(officer, name, nameEn, agency);
    }

    String officer() {
        return officer;
    }

    Optional<String> licence() {
        return Optional.ofNullable(licence);
    }

    AgencyId from() {
        return new AgencyId(fromAgency);
    }

    AgencyId agency() {
        return new AgencyId(agency);
    }

    Set<Role> roles() {
        return Arrays.stream(roles.split(",")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    String reason() {
        return reason;
    }

    String proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    ChangeState state() {
        return state;
    }

    Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }

    long version() {
        return version;
    }
}
