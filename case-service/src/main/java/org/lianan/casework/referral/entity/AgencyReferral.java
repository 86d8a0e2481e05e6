package org.lianan.casework.referral.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.lianan.authz.caller.AgencyId;

/** One row on the desk of an agency: a referral that it may read, and when it must do something about it next. */
@Entity
@Table(schema = "casework", name = "agency_referral")
public class AgencyReferral {
    /** One agency, one referral. */
    @Embeddable
    public record Key(
            String agency, @Column(name = "referral_id") UUID referralId) {}

    @EmbeddedId
    private Key key;

    private Instant due;

    @SuppressWarnings("NullAway.Init")
    protected AgencyReferral() {}

    public AgencyReferral(AgencyId agency, ReferralId referral, Instant due) {
        this.key = new Key(agency.id(), referral.uuid());
        this.due = due;
    }

    public void nextDueIs(Instant moment) {
        due = moment;
    }

    public Key key() {
        return key;
    }

    public Instant due() {
        return due;
    }
}
