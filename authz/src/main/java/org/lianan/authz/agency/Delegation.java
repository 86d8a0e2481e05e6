package org.lianan.authz.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Role;

/** That an officer stands in for another one of the agency (委托代理), as what, from which day to which. */
@Entity
@Table(schema = "authz")
public class Delegation {
    /** Days at most, the first and the last among them (policy row 62). */
    public static final int LONGEST_DAYS = 30;

    @Id
    private UUID id;

    @Column(updatable = false)
    private String agency;

    @Column(updatable = false)
    private String delegator;

    @Column(updatable = false)
    private String delegate;

    @Column(updatable = false)
    private String roles;

    @Column(name = "from_day", updatable = false)
    private LocalDate fromDay;

    @Column(name = "until_day", updatable = false)
    private LocalDate untilDay;

    @Column(updatable = false)
    private String reason;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Delegation() {}

    /** @param until the last day on which it holds */
    public Delegation(
            UUID id,
            Officer delegator,
            String delegate,
            Set<Role> roles,
            LocalDate from,
            LocalDate until,
            String reason,
            Instant at) {
        this.id = id;
        this.agency = delegator.agency().id();
        this.delegator = delegator.officer();
        this.delegate = delegate;
        this.roles = new TreeSet<>(roles).stream().map(Role::name).collect(Collectors.joining(","));
        this.fromDay = from;
        this.untilDay = until;
        this.reason = reason;
        this.madeAt = at;
    }

    /** Ends it now; once it has ended there is nothing to end. */
    public void end(Instant at) {
        if (endedAt == null) {
            endedAt = at;
        }
    }

    public boolean isInForceOn(LocalDate day) {
        return endedAt == null && !day.isBefore(fromDay) && !day.isAfter(untilDay);
    }

    /** Whether it may still come to hold, or holds. */
    public boolean isOpenOn(LocalDate day) {
        return endedAt == null && !day.isAfter(untilDay);
    }

    public UUID id() {
        return id;
    }

    public AgencyId agency() {
        return new AgencyId(agency);
    }

    public String delegator() {
        return delegator;
    }

    public String delegate() {
        return delegate;
    }

    public Set<Role> roles() {
        return Arrays.stream(roles.split(",")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    public LocalDate from() {
        return fromDay;
    }

    public LocalDate until() {
        return untilDay;
    }

    public String reason() {
        return reason;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public long version() {
        return version;
    }
}
