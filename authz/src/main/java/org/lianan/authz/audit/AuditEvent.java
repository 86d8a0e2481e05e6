package org.lianan.authz.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Ids;

/**
 * One thing that was asked of the portal (审计事件, GB/T 22239-2019, 8.1.4.3): who, what, on which case, and what came of
 * it; never any content.
 */
@Entity
@Table(schema = "authz", name = "access_event")
public class AuditEvent {
    /** Stands for the officer and the agency of somebody who is not signed in. */
    public static final String NOBODY = "-";

    @Id
    private UUID id;

    private Instant at;

    @Column(name = "request_id")
    private UUID requestId;

    private String officer;
    private String agency;
    private String action;

    @Column(name = "case_id")
    private @Nullable UUID caseId;

    private String object;
    private @Nullable String ids;
    private String outcome;
    private @Nullable Integer status;

    @SuppressWarnings("NullAway.Init")
    protected AuditEvent() {}

    AuditEvent(Who who, What what, String outcome, int status, Instant at) {
        this.id = Ids.next();
        this.at = at.truncatedTo(ChronoUnit.MILLIS);
        this.requestId = who.requestId();
        this.officer = who.officer();
        this.agency = who.agency();
        this.action = what.action();
        this.caseId = what.caseId();
        this.object = what.object();
        this.ids = what.ids().isEmpty() ? null : what.ids();
        this.outcome = outcome;
        this.status = status;
    }

    /** Who asked, and in which request; {@link #NOBODY} where nobody is signed in. */
    public record Who(UUID requestId, String officer, String agency) {}

    /**
     * What was asked.
     *
     * @param object method and pattern of the address, never the address itself
     * @param ids the well-formed ids in the address, {@code name=value} with blanks between; {@code insteadOf} names
     *     the officer for whom somebody stands in
     */
    public record What(String action, @Nullable UUID caseId, String object, String ids) {
        /** A case is the only thing that is made outside of one. */
        private static final String OPENS_A_CASE = "POST /cases";

        /** The same, with what came into being by it. */
        What with(NewThing made) {
            var inCase = caseId != null ? caseId : object.equals(OPENS_A_CASE) ? made.id() : made.caseId();
            var id = made.id();
            return new What(action, inCase, object, id == null ? ids : (ids + " created=" + id).strip());
        }

        /** The same, done in the place of another officer. */
        What insteadOf(String delegator) {
            return new What(action, caseId, object, (ids + " insteadOf=" + delegator).strip());
        }
    }

    public UUID id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public UUID requestId() {
        return requestId;
    }

    public String officer() {
        return officer;
    }

    public String agency() {
        return agency;
    }

    public String action() {
        return action;
    }

    public Optional<UUID> caseId() {
        return Optional.ofNullable(caseId);
    }

    public String object() {
        return object;
    }

    public Optional<String> ids() {
        return Optional.ofNullable(ids);
    }

    /** ALLOWED, REPEATED, HIDDEN, the rule that denied, or the code of the refusal that followed. */
    public String outcome() {
        return outcome;
    }

    /** HTTP status; none on events from before it was recorded. */
    public Optional<Integer> status() {
        return Optional.ofNullable(status);
    }
}
