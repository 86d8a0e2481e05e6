package org.lianan.casework.need.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * That an officer of an agency may know of one of its cases (知悉范围), by name or by role; the database keeps it in the
 * transaction of what opens or closes a case to somebody.
 */
@Entity
@Table(schema = "casework", name = "need_to_know")
public class NeedToKnow {
    /** Who, in which agency, of which case; {@code who} is a name of {@link org.lianan.authz.caller.Caller#names}. */
    @Embeddable
    public record Key(
            String agency,
            String who,
            @Column(name = "case_id") UUID caseId) {}

    @EmbeddedId
    private Key key;

    @SuppressWarnings("NullAway.Init")
    protected NeedToKnow() {}
}
