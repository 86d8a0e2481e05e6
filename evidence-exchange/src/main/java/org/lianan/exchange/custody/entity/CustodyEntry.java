package org.lianan.exchange.custody.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.exchange.ledger.Leaf;
import org.lianan.exchange.ledger.TreeHash;

/** One entry in the chain of custody 保管链记录: the full event with its salt, and the leaf that commits to it. */
@Entity
@Table(schema = "exchange", name = "custody_entry")
public class CustodyEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "evidence_id")
    private UUID evidenceId;

    private int sequence;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private CustodyKind kind;

    private Instant at;
    private String officer;
    private String agency;
    private String log;
    private String body;
    private byte[] salt;
    private byte[] leaf;

    @Column(name = "leaf_hash")
    private byte[] leafHash;

    @SuppressWarnings("NullAway.Init")
    protected CustodyEntry() {}

    public CustodyEntry(CustodyKind kind, Leaf leaf, String officer, String log, String body, byte[] salt) {
        this.evidenceId = leaf.evidenceId();
        this.sequence = leaf.sequence();
        this.caseId = leaf.caseId();
        this.kind = kind;
        this.at = leaf.at();
        this.officer = officer;
        this.agency = leaf.agency();
        this.log = log;
        this.body = body;
        this.salt = salt.clone();
        this.leaf = leaf.bytes();
        this.leafHash = leaf.hash().bytes();
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public UUID evidenceId() {
        return evidenceId;
    }

    public int sequence() {
        return sequence;
    }

    public UUID caseId() {
        return caseId;
    }

    public CustodyKind kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }

    public String officer() {
        return officer;
    }

    public String agency() {
        return agency;
    }

    /** The log in which the entry has or will have its place. */
    public String log() {
        return log;
    }

    /** The full event as canonical JSON. */
    public String body() {
        return body;
    }

    public byte[] salt() {
        return salt.clone();
    }

    public byte[] leaf() {
        return leaf.clone();
    }

    public TreeHash leafHash() {
        return new TreeHash(leafHash);
    }
}
