package org.lianan.exchange.evidence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.exchange.digest.Digest;
import org.lianan.exchange.digest.Sm3Digest;

/** A file of an evidence item: announced with its size and digest, then kept once exactly those bytes have arrived. */
@Entity
@Table(schema = "exchange", name = "evidence_file")
public class EvidenceFile {

    /** What the portal takes in one piece. */
    static final long MOST_BYTES = 64L << 30;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "evidence_id")
    private EvidenceItem item;

    private int no;
    private String name;

    @Column(name = "size_bytes")
    private long sizeBytes;

    private String mime;
    private String sha256;
    private @Nullable String sm3;

    @Column(name = "kept_at")
    private @Nullable Instant keptAt;

    @Column(name = "kept_by")
    private @Nullable String keptBy;

    @Column(name = "receipt_no")
    private @Nullable String receiptNo;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceFile() {}

    EvidenceFile(UUID id, EvidenceItem item, int no, FileName name, long sizeBytes, String mime, Digest digest) {
        if (sizeBytes <= 0) throw new FileEmpty(name);
        if (sizeBytes > MOST_BYTES) throw new FileTooLarge(MOST_BYTES);
        this.id = id;
        this.item = item;
        this.no = no;
        this.name = name.name();
        this.sizeBytes = sizeBytes;
        this.mime = mime;
        this.sha256 = digest.sha256();
    }

    /** The same content in a later edition of the item; it keeps the receipt of the first only by its fingerprint. */
    EvidenceFile carriedOverTo(EvidenceItem edition, UUID newId, int newNo) {
        var copy = new EvidenceFile(newId, edition, newNo, name(), sizeBytes, mime, digest());
        copy.sm3 = sm3;
        copy.keptAt = keptAt;
        copy.keptBy = keptBy;
        return copy;
    }

    /** All bytes have arrived, agree with the digest, and lie safely in the store. */
    public void keep(String receipt, String by, Instant now) {
        if (keptAt != null) return; // a repeat of the last part, after an answer that got lost
        receiptNo = receipt;
        keptBy = by;
        keptAt = now;
    }

    /** The second fingerprint, taken from the kept bytes. */
    public void digested(Sm3Digest second) {
        sm3 = second.sm3();
    }

    public UUID id() {
        return id;
    }

    public EvidenceItem item() {
        return item;
    }

    public int no() {
        return no;
    }

    public FileName name() {
        return new FileName(name);
    }

    public long sizeBytes() {
        return sizeBytes;
    }

    public String mime() {
        return mime;
    }

    public Digest digest() {
        return new Digest(sha256);
    }

    public Optional<Sm3Digest> sm3() {
        return Optional.ofNullable(sm3).map(Sm3Digest::new);
    }

    public boolean isKept() {
        return keptAt != null;
    }

    public Optional<Instant> keptAt() {
        return Optional.ofNullable(keptAt);
    }

    public Optional<String> keptBy() {
        return Optional.ofNullable(keptBy);
    }

    public Optional<String> receiptNo() {
        return Optional.ofNullable(receiptNo);
    }
}
