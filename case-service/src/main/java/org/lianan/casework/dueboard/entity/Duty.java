package org.lianan.casework.dueboard.entity;

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
import org.lianan.casework.deadline.Due;
import org.lianan.casework.deadline.Exclusion;
import org.lianan.casework.deadline.Extension;
import org.lianan.casework.deadline.LegalClock;
import org.lianan.casework.deadline.StatutoryPeriods;
import org.lianan.casework.deadline.Stop;
import org.lianan.casework.deadline.WorkingCalendar;

/** Something that an agency must do in a case (待办事项), until it is done or no longer to be done. */
@Entity
@Table(schema = "casework", name = "duty")
public class Duty {
    /** Sorts what has no last day behind everything that has one. */
    public static final Instant NO_END = Instant.parse("9999-12-31T00:00:00Z");

    /** How a duty ended. */
    public enum Outcome {
        DONE,
        CANCELLED
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private DutyKind kind;

    @Column(name = "case_id")
    private UUID caseId;

    private String agency;

    @Column(name = "waiting_agency")
    private @Nullable String waitingAgency;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private UUID subjectId;

    private @Nullable String step;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Embedded
    private @Nullable Term term;

    @Column(name = "ends_at")
    private Instant endsAt;

    @ElementCollection
    @CollectionTable(schema = "casework", name = "duty_exclusion", joinColumns = @JoinColumn(name = "duty_id"))
    @OrderColumn(name = "no")
    private List<ExcludedDays> exclusions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "casework", name = "duty_extension", joinColumns = @JoinColumn(name = "duty_id"))
    @OrderColumn(name = "no")
    private List<GrantedExtension> extensions = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Duty() {}

    public Duty(UUID id, NewDuty duty, WorkingCalendar calendar, Instant now) {
        this.id = id;
        this.kind = duty.kind();
        this.caseId = duty.caseId();
        this.agency = duty.agency().id();
        this.waitingAgency = duty.waiting() == null ? null : duty.waiting().id();
        this.subjectType = duty.subjectType();
        this.subjectId = duty.subjectId();
        this.step = duty.step();
        this.openedAt = now;
        this.endsAt = NO_END;
        var clock = duty.clock();
        if (clock != null) {
            term = new Term(clock.period().code(), clock.startedAt(), clock.startedOn(), null, false);
            clock.exclusions().forEach(exclusion -> exclusions.add(ExcludedDays.of(exclusion)));
            clock.extensions().forEach(extension -> extensions.add(GrantedExtension.of(extension)));
            reckon(calendar, today(now));
        }
    }

    public void done(Instant now) {
        close(Outcome.DONE, now);
    }

    public void cancel(Instant now) {
        close(Outcome.CANCELLED, now);
    }

    /** Leaves an interval out of the count; false where the law does not let this reason stop this period. */
    public boolean exclude(Exclusion exclusion, WorkingCalendar calendar, Instant now) {
        if (clock().map(clock -> clock.period().stops().contains(exclusion.reason()))
                .orElse(false)) {
            exclusions.add(ExcludedDays.of(exclusion));
            reckon(calendar, today(now));
            return true;
        }
        return false;
    }

    /** Ends the interval of this reason that still goes on: this is the first day that counts again. */
    public void endExclusion(Stop reason, LocalDate until, WorkingCalendar calendar, Instant now) {
        for (int n = 0; n < exclusions.size(); n++) {
            var interval = exclusions.get(n);
            if (interval.reason() == reason && interval.until() == null) {
                if (until.isAfter(interval.from())) {
                    exclusions.set(n, new ExcludedDays(reason, interval.from(), until, interval.document()));
                } else {
                    exclusions.remove(n);
                }
                break;
            }
        }
        reckon(calendar, today(now));
    }

    /** Grants the next extension that the law allows; the deadline engine refuses what it does not allow. */
    public void extend(Extension extension, WorkingCalendar calendar, Instant now) {
        var clock = clock().orElseThrow(() -> new IllegalStateException("no period to extend: " + kind));
        clock.extended(extension, calendar);
        extensions.add(GrantedExtension.of(extension));
        reckon(calendar, today(now));
    }

    /** The period at work, from which its last day and the explanation are reckoned. */
    public Optional<LegalClock> clock() {
        if (term == null) {
            return Optional.empty();
        }
        var startedOn = LocalDate.ofInstant(term.startedAt(), LegalClock.ZONE);
        return Optional.of(new LegalClock(
                StatutoryPeriods.inForce(term.period(), startedOn),
                term.startedAt(),
                exclusions.stream().map(ExcludedDays::exclusion).toList(),
                extensions.stream().map(GrantedExtension::extension).toList()));
    }

    /** The last day as of today, with its explanation. */
    public Optional<Due> due(WorkingCalendar calendar, Instant now) {
        return clock().map(clock -> clock.due(calendar, today(now)));
    }

    private void reckon(WorkingCalendar calendar, LocalDate today) {
        var reckoned = clock().map(clock -> clock.due(calendar, today)).orElseThrow();
        if (term != null) {
            term = term.reckoned(reckoned);
        }
        endsAt = reckoned.endsAt();
    }

    private void close(Outcome how, Instant now) {
        if (closedAt == null) {
            closedAt = now;
            outcome = how;
        }
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, LegalClock.ZONE);
    }

    public UUID id() {
        return id;
    }

    public DutyKind kind() {
        return kind;
    }

    public UUID caseId() {
        return caseId;
    }

    public AgencyId agency() {
        return new AgencyId(agency);
    }

    /** Who waits for the result, where another agency does. */
    public Optional<AgencyId> waitingAgency() {
        return Optional.ofNullable(waitingAgency).map(AgencyId::new);
    }

    public String subjectType() {
        return subjectType;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public Optional<String> step() {
        return Optional.ofNullable(step);
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** The first moment that is too late; far in the future where there is no last day. */
    public Instant endsAt() {
        return endsAt;
    }
}
