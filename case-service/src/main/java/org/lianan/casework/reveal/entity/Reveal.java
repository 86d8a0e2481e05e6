package org.lianan.casework.reveal.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.lianan.authz.Ids;
import org.lianan.casework.casefile.entity.Act;
import org.lianan.casework.casefile.entity.CaseFileId;

/** That an officer was shown a number in full (查看完整信息记录); kept, never changed, and never with the number. */
@Entity
@Table(schema = "casework", name = "identifier_reveal")
public class Reveal {
    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private String agency;
    private String officer;

    @Column(name = "subject_id")
    private UUID subject;

    @Enumerated(EnumType.STRING)
    private RevealedField field;

    private String reason;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Reveal() {}

    /** @param subject the party or the complaint whose number it is */
    public Reveal(CaseFileId caseId, UUID subject, RevealedField field, String reason, Act act) {
        this.id = Ids.next();
        this.caseId = caseId.uuid();
        this.agency = act.agency().id();
        this.officer = act.officer();
        this.subject = subject;
        this.field = field;
        this.reason = reason;
        this.at = act.at();
    }

    public String agency() {
        return agency;
    }

    public String officer() {
        return officer;
    }

    public UUID subject() {
        return subject;
    }

    public RevealedField field() {
        return field;
    }

    public String reason() {
        return reason;
    }

    public Instant at() {
        return at;
    }
}
