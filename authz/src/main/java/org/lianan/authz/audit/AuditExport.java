package org.lianan.authz.audit;

import jakarta.json.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.util.UUID;

/**
 * An export of the audit trail (审计导出): what was asked for and how far the chain had grown. Events do not change, so
 * that its lines are written anew whenever they are fetched, and are the same.
 */
@Entity
@Table(schema = "authz", name = "audit_export")
public class AuditExport {
    @Id
    private UUID id;

    private Instant at;
    private String officer;
    private String name;
    private String agency;

    @Column(name = "is_node")
    private boolean node;

    private String filters;
    private long through;
    private long events;
    private long bytes;
    private String sha256;
    private String manifest;

    @SuppressWarnings("NullAway.Init")
    protected AuditExport() {}

    AuditExport(
            UUID id,
            Instant at,
            String officer,
            String name,
            String agency,
            boolean node,
            String filters,
            long through) {
        this.id = id;
        this.at = at;
        this.officer = officer;
        this.name = name;
        this.agency = agency;
        this.node = node;
        this.filters = filters;
        this.through = through;
        this.sha256 = "";
        this.manifest = "";
    }

    void is(long eventsIn, long length, String digest) {
        events = eventsIn;
        bytes = length;
        sha256 = digest;
    }

    void isSigned(String note) {
        manifest = note;
    }

    public UUID id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String officer() {
        return officer;
    }

    public String name() {
        return name;
    }

    public String agency() {
        return agency;
    }

    public boolean isNode() {
        return node;
    }

    AuditFilters filters() {
        try (var reader = Json.createReader(new StringReader(filters))) {
            return AuditFilters.of(reader.readObject());
        }
    }

    public long through() {
        return through;
    }

    public long events() {
        return events;
    }

    public long bytes() {
        return bytes;
    }

    public String sha256() {
        return sha256;
    }

    /** The signed note that binds the lines to the officer, the time, the chain and the log. */
    public String manifest() {
        return manifest;
    }

    public String fileName() {
        return "audit-" + agency + "-" + id + ".jsonl";
    }
}
