package org.lianan.casework.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.permission.Standing;

/**
 * One row in the register of an agency: a case that it may list. Every list drives from here, so that what an agency
 * has no part in is not read at all; the participations stay the authority.
 */
@Entity
@Table(schema = "casework", name = "agency_case")
public class AgencyCase {
    /** Sorts a case without a running clock behind all others. */
    public static final Instant NO_DUE = Instant.parse("9999-12-31T00:00:00Z");

    /** One agency, one case. */
    @Embeddable
    public record Key(
            String agency, @Column(name = "case_id") UUID caseId) {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Column(name = "is_open")
    private boolean open;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    private Instant due;

    @Column(name = "visible_until")
    private @Nullable Instant visibleUntil;

    @SuppressWarnings("NullAway.Init")
    protected AgencyCase() {}

    public AgencyCase(AgencyId agency, CaseFile file) {
        this.key = new Key(agency.id(), file.id().uuid());
        this.standing = Standing.NONE;
        this.open = file.state().isOpen();
        this.state = file.state();
        this.due = NO_DUE;
    }

    /** Shows what the agency is to the case now. */
    public void shows(Standing now, @Nullable Instant until) {
        standing = now;
        visibleUntil = until;
    }

    public void follows(CaseState now) {
        state = now;
        open = now.isOpen();
    }

    public void nextDueIs(Instant next) {
        due = next;
    }

    public Key key() {
        return key;
    }

    public Standing standing() {
        return standing;
    }

    public CaseState state() {
        return state;
    }

    public Instant due() {
        return due;
    }
}
