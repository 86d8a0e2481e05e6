package org.lianan.authz.administration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That Keycloak's account of an officer is to be brought into line with the posting. */
@Entity
@Table(schema = "authz", name = "idp_order")
public class IdpOrder {
    private static final int LONGEST_WAIT_SECONDS = 600;
    private static final int LONGEST_FAULT = 500;

    @Id
    private UUID id;

    private String officer;

    @Column(name = "ends_sessions")
    private boolean endsSessions;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private int attempts;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    private @Nullable String fault;

    @SuppressWarnings("NullAway.Init")
    protected IdpOrder() {}

    IdpOrder(UUID id, String officer, boolean endsSessions, Instant now) {
        this.id = id;
        this.officer = officer;
        this.endsSessions = endsSessions;
        this.orderedAt = now;
        this.dueAt = now;
    }

    void carriedOut(Instant now) {
        doneAt = now;
        fault = null;
    }

    /** Tried again after one second, two, four, and so on up to ten minutes; it is never given up. */
    void failed(String why, Instant now) {
        attempts++;
        fault = why.substring(0, Math.min(why.length(), LONGEST_FAULT));
        dueAt = now.plus(Duration.ofSeconds(Math.min(LONGEST_WAIT_SECONDS, 1L << Math.min(attempts - 1, 20))));
    }

    UUID id() {
        return id;
    }

    String officer() {
        return officer;
    }

    boolean endsSessions() {
        return endsSessions;
    }

    int attempts() {
        return attempts;
    }

    Instant dueAt() {
        return dueAt;
    }
}
