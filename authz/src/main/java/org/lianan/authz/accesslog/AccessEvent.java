package org.lianan.authz.accesslog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.Caller;

/** One request that reached the gate (访问记录): who, what, on which case, and the answer; never any content. */
@Entity
@Table(schema = "authz", name = "access_event")
public class AccessEvent {
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
    private String outcome;

    @SuppressWarnings("NullAway.Init")
    protected AccessEvent() {}

    AccessEvent(
            UUID id,
            Instant at,
            UUID requestId,
            Caller caller,
            String action,
            @Nullable UUID caseId,
            String object,
            String outcome) {
        this.id = id;
        this.at = at;
        this.requestId = requestId;
        this.officer = caller.officer();
        this.agency = caller.agency().id();
        this.action = action;
        this.caseId = caseId;
        this.object = object;
        this.outcome = outcome;
    }

    public String officer() {
        return officer;
    }

    public String action() {
        return action;
    }

    public String outcome() {
        return outcome;
    }
}
