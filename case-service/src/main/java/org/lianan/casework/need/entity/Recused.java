package org.lianan.casework.need.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** That an officer's recusal (回避) from a case is in force: whatever else would open the case to them does not. */
@Entity
@Table(schema = "casework", name = "recused")
public class Recused {
    /** Who, from which case. */
    @Embeddable
    public record Key(
            String officer, @Column(name = "case_id") UUID caseId) {}

    @EmbeddedId
    private Key key;

    @SuppressWarnings("NullAway.Init")
    protected Recused() {}
}
