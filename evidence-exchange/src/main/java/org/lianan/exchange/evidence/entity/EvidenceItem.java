package org.lianan.exchange.evidence.entity;

import static org.lianan.authz.permission.SeparationOfDuties.OTHER_PERSON;
import static org.lianan.exchange.evidence.entity.EvidenceState.DIGESTING;
import static org.lianan.exchange.evidence.entity.EvidenceState.DRAFT;
import static org.lianan.exchange.evidence.entity.EvidenceState.SEALED;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.label.Label;
import org.lianan.authz.permission.Involved;
import org.lianan.authz.refusal.NotFound;
import org.lianan.exchange.digest.Digest;
import org.lianan.exchange.ledger.Leaf;

/**
 * A piece of evidence 证据 filed in a case: what it shall prove, how it was collected, and its files. Once sealed it never changes;
 * a correction is a new edition that names the one before it.
 */
@Entity
@Table(schema = "exchange", name = "evidence_item")
public class EvidenceItem {

    /** The least number of licensed officers who collect evidence (Administrative Penalty Law, art. 42). */
    private static final int LEAST_COLLECTORS = 2;

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private String agency;
    private int number;
    private int edition;
    private @Nullable UUID supplements;

    private String title;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    @Column(name = "fact_to_prove")
    private String factToProve;

    @Embedded
    private CollectionRecord collected;

    @ElementCollection
    @CollectionTable(schema = "exchange", name = "evidence_collector", joinColumns = @JoinColumn(name = "evidence_id"))
    @OrderColumn(name = "no")
    private List<Collector> collectors = new ArrayList<>();

    @OneToMany(mappedBy = "item", cascade = CascadeType.PERSIST)
    @OrderBy("no")
    private List<EvidenceFile> files = new ArrayList<>();

    @Column(name = "supplement_note")
    private @Nullable String supplementNote;

    @Enumerated(EnumType.STRING)
    private EvidenceState state;

    private boolean released;

    @Embedded
    private StoredLabel label;

    @ElementCollection
    @CollectionTable(
            schema = "exchange",
            name = "evidence_label_history",
            joinColumns = @JoinColumn(name = "evidence_id"))
    @OrderColumn(name = "no")
    private List<LabelChange> labelHistory = new ArrayList<>();

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sealing_by")
    private @Nullable String sealingBy;

    @Column(name = "sealing_at")
    private @Nullable Instant sealingAt;

    @Column(name = "sealed_at")
    private @Nullable Instant sealedAt;

    @Column(name = "damaged_since")
    private @Nullable Instant damagedSince;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceItem() {}

    /** What the item is and what it shall prove. */
    public record Description(String title, EvidenceKind kind, String factToProve) {}

    public EvidenceItem(
            UUID id,
            UUID caseId,
            AgencyId agency,
            int number,
            Description description,
            CollectionRecord collected,
            List<Collector> collectors,
            Label label,
            String by,
            Instant now) {
        this.id = id;
        this.caseId = caseId;
        this.agency = agency.id();
        this.number = number;
        this.edition = 1;
        this.title = description.title();
        this.kind = description.kind();
        this.factToProve = description.factToProve();
        this.collected = collected;
        collectors.forEach(this::addCollector);
        this.state = DRAFT;
        this.createdBy = by;
        this.createdAt = now;
        label(LabelStep.SET, label, null, by, now);
    }

    /**
     * The next edition of a sealed item 补正: the same record and content, to which signatures or files are added, under the
     * same label.
     */
    public EvidenceItem supplemented(
            UUID newId, String note, List<Collector> added, Supplier<UUID> fileIds, String by, Instant now) {
        requireIntact(EvidenceStep.SUPPLEMENT);
        var all = new ArrayList<>(collectors);
        all.addAll(added);
        var next = new EvidenceItem(
                newId,
                caseId,
                agency(),
                number,
                new Description(title, kind, factToProve),
                collected,
                all,
                label(),
                by,
                now);
        next.edition = edition + 1;
        next.supplements = id;
        next.supplementNote = note;
        files.forEach(file -> next.files.add(file.carriedOverTo(next, fileIds.get(), next.files.size() + 1)));
        return next;
    }

    private void addCollector(Collector collector) {
        if (collectors.stream().noneMatch(collector::isSamePersonAs)) collectors.add(collector);
    }

    /** Announces a file that will be uploaded. */
    public EvidenceFile declare(UUID fileId, FileName name, long sizeBytes, String mime, Digest digest) {
        require(EvidenceStep.UPLOAD);
        if (files.stream().anyMatch(file -> file.name().collidesWith(name))) throw new FileNameTaken(name);
        var file = new EvidenceFile(fileId, this, files.size() + 1, name, sizeBytes, mime, digest);
        files.add(file);
        return file;
    }

    /** The file that may receive bytes now. */
    public EvidenceFile fileToUpload(UUID fileId) {
        require(EvidenceStep.UPLOAD);
        return file(fileId);
    }

    /** Seals the item 封存; where the second fingerprint of a large file is still being taken, as soon as that is there. */
    public void seal(String by, Instant now) {
        require(EvidenceStep.SEAL);
        var missing = files.stream()
                .filter(file -> !file.isKept())
                .map(EvidenceFile::name)
                .toList();
        if (files.isEmpty() || !missing.isEmpty()) throw new FilesMissing(missing);
        sealingBy = by;
        sealingAt = now;
        state = DIGESTING;
        completeSealing(now);
    }

    /** Completes a sealing that waited for fingerprints; says whether the item is sealed now and was not before. */
    public boolean completeSealing(Instant now) {
        if (state != DIGESTING || files.stream().anyMatch(file -> file.sm3().isEmpty())) return false;
        state = SEALED;
        sealedAt = now;
        return true;
    }

    /** Lets the other handling agencies of its case see the item. */
    public void release() {
        released = true;
    }

    /** Remembers since when the content is known not to be what was sealed 封存破损. */
    public void foundDamaged(Instant now) {
        if (damagedSince == null) damagedSince = now;
    }

    /** 从严: adds to the label what it does not say yet; nothing is ever taken from it so. */
    public void raiseLabel(Label more, @Nullable String reason, String by, Instant now) {
        if (label().covers(more)) throw new LabelNotRaised();
        label(LabelStep.RAISED, label().join(more), reason, by, now);
    }

    /** 提请降级: asks for a label that says less; until it is approved, the present one holds. */
    public void proposeLowering(Label less, String reason, String by, Instant now) {
        if (proposedLowering().isPresent()) throw new LoweringPending();
        if (less.equals(label()) || !label().covers(less)) throw new LabelNotLowered();
        labelHistory.add(LabelChange.of(LabelStep.LOWERING_PROPOSED, less, reason, by, now));
    }

    /** 批准降级: by somebody else than who proposed it. */
    public void approveLowering(@Nullable String reason, String by, Instant now) {
        var proposed = proposedLowering().orElseThrow(LoweringNotProposed::new);
        OTHER_PERSON.require(by, Involved.makers(proposed.officer()));
        label(LabelStep.LOWERED, proposed.label(), reason, by, now);
    }

    /** 不予降级. */
    public void refuseLowering(String reason, String by, Instant now) {
        if (proposedLowering().isEmpty()) throw new LoweringNotProposed();
        labelHistory.add(LabelChange.of(LabelStep.LOWERING_REFUSED, label(), reason, by, now));
    }

    /** The lowering that waits for its approval; a raise in the meantime has answered it. */
    public Optional<LabelChange> proposedLowering() {
        if (labelHistory.isEmpty()) return Optional.empty();
        var last = labelHistory.get(labelHistory.size() - 1);
        return last.step() == LabelStep.LOWERING_PROPOSED ? Optional.of(last) : Optional.empty();
    }

    private void label(LabelStep step, Label to, @Nullable String reason, String by, Instant now) {
        label = StoredLabel.of(to);
        labelHistory.add(LabelChange.of(step, to, reason, by, now));
    }

    public void require(EvidenceStep step) {
        if (!step.isOpenIn(state)) throw new StepRefused(step, state);
    }

    /** The same for a step that hands content on, which damaged content must not be. */
    public void requireIntact(EvidenceStep step) {
        require(step);
        if (damagedSince != null) throw new ContentDamaged();
    }

    /** What a reviewer will ask about. */
    public Set<Flaw> flaws() {
        var flaws = EnumSet.noneOf(Flaw.class);
        if (collectors.stream().filter(Collector::isLicensed).count() < LEAST_COLLECTORS)
            flaws.add(Flaw.SINGLE_OFFICER);
        if (!collected.namesItsRecord()) flaws.add(Flaw.NO_RECORD);
        if (!collected.isSignedOrSaysWhyNot()) flaws.add(Flaw.UNSIGNED);
        return flaws;
    }

    /** All files as the log commits to them. */
    public Leaf.Content content() {
        return Manifest.of(files).content();
    }

    public boolean wasCollectedBy(String officer) {
        return createdBy.equals(officer) || collectors.stream().anyMatch(c -> officer.equals(c.officer()));
    }

    public EvidenceFile file(UUID fileId) {
        return files.stream()
                .filter(file -> file.id().equals(fileId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public AgencyId agency() {
        return new AgencyId(agency);
    }

    public int number() {
        return number;
    }

    public int edition() {
        return edition;
    }

    /** The item that this edition takes the place of. */
    public Optional<UUID> supplements() {
        return Optional.ofNullable(supplements);
    }

    public Optional<String> supplementNote() {
        return Optional.ofNullable(supplementNote);
    }

    public Description description() {
        return new Description(title, kind, factToProve);
    }

    public CollectionRecord collected() {
        return collected;
    }

    public List<Collector> collectors() {
        return List.copyOf(collectors);
    }

    public List<EvidenceFile> files() {
        return List.copyOf(files);
    }

    public Label label() {
        return label.label();
    }

    public List<LabelChange> labelHistory() {
        return List.copyOf(labelHistory);
    }

    public EvidenceState state() {
        return state;
    }

    public boolean isReleased() {
        return released;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Who asked for the sealing. */
    public Optional<String> sealingBy() {
        return Optional.ofNullable(sealingBy);
    }

    public Optional<Instant> sealedAt() {
        return Optional.ofNullable(sealedAt);
    }

    public Optional<Instant> damagedSince() {
        return Optional.ofNullable(damagedSince);
    }

    public long version() {
        return version;
    }
}
