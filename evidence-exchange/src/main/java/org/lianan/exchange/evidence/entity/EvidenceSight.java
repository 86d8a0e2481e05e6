package org.lianan.exchange.evidence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.lianan.authz.caller.AgencyId;

/** That an agency sees an item of somebody else in one of its cases, because it was offered there. */
@Entity
@Table(schema = "exchange", name = "evidence_sight")
@IdClass(EvidenceSight.Key.class)
public class EvidenceSight {

    /** In which case, who, what. */
    public record Key(UUID caseId, String agency, UUID evidenceId) {}

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    @Id
    private String agency;

    @Id
    @Column(name = "evidence_id")
    private UUID evidenceId;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceSight() {}

    public EvidenceSight(UUID caseId, AgencyId agency, UUID evidenceId) {
        this.caseId = caseId;
        this.agency = agency.id();
        this.evidenceId = evidenceId;
    }

    public Key key() {
        return new Key(caseId, agency, evidenceId);
    }
}
