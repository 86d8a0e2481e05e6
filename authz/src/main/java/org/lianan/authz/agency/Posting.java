package org.lianan.authz.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Role;

/**
 * That somebody is an officer of an agency, and as what (任职), from when to when. It is never altered: other roles and
 * another agency are another posting, so that the history says who was what at that time.
 */
@Entity
@Table(schema = "authz")
public class Posting {
    @Id
    private UUID id;

    @Column(updatable = false)
    private String officer;

    @Column(updatable = false)
    private String agency;

    @Column(updatable = false)
    private String roles;

    @Column(updatable = false)
    private Instant since;

    private @Nullable Instant until;

    @Column(name = "suspended_at")
    private @Nullable Instant suspendedAt;

    @Column(name = "suspended_by")
    private @Nullable String suspendedBy;

    @Column(name = "suspension_reason")
    private @Nullable String suspensionReason;

    @Column(name = "granted_by", updatable = false)
    private String grantedBy;

    @Column(name = "confirmed_by", updatable = false)
    private @Nullable String confirmedBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Posting() {}

    public Posting(
            UUID id,
            String officer,
            AgencyId agency,
            Set<Role> roles,
            Instant since,
            String grantedBy,
            @Nullable String confirmedBy) {
        this.id = id;
        this.officer = officer;
        this.agency = agency.id();
        this.roles = new TreeSet<>(roles).stream().map(Role::name).collect(Collectors.joining(","));
        this.since = since;
        this.grantedBy = grantedBy;
        this.confirmedBy = confirmedBy;
    }

    /** Ends it for good; the officer has none, or the next one begins. */
    void end(Instant at) {
        until = at;
    }

    /** 停用: at once and until it is lifted, the officer may nothing. */
    public void suspend(String by, String reason, Instant at) {
        if (isSuspended()) {
            throw new PostingStepRefused("ALREADY_SUSPENDED", "该人员已被停用。", "This officer is suspended already.");
        }
        suspendedAt = at;
        suspendedBy = by;
        suspensionReason = reason;
    }

    /** 恢复: what the posting gave, it gives again. */
    public void reinstate() {
        if (!isSuspended()) {
            throw new PostingStepRefused("NOT_SUSPENDED", "该人员未被停用。", "This officer is not suspended.");
        }
        suspendedAt = null;
        suspendedBy = null;
        suspensionReason = null;
    }

    public UUID id() {
        return id;
    }

    public AgencyId agency() {
        return new AgencyId(agency);
    }

    public Set<Role> roles() {
        return Arrays.stream(roles.split(","))
                .filter(role -> !role.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Instant since() {
        return since;
    }

    /** Whether it gives rights now. */
    public boolean isInForce() {
        return until == null && !isSuspended();
    }

    public boolean isSuspended() {
        return suspendedAt != null;
    }

    public Optional<String> suspensionReason() {
        return Optional.ofNullable(suspensionReason);
    }

    /** The machine or the administrator who proposed it. */
    public String grantedBy() {
        return grantedBy;
    }

    /** Whether it says just this; a suspension makes no difference. */
    boolean is(AgencyId agencyWanted, Set<Role> rolesWanted) {
        return agency().equals(agencyWanted) && roles().equals(rolesWanted);
    }

    public long version() {
        return version;
    }
}
