package org.lianan.casework.measure.entity;

import static org.lianan.authz.permission.SeparationOfDuties.SOD_1;
import static org.lianan.casework.measure.entity.MeasureStep.APPROVE;
import static org.lianan.casework.measure.entity.MeasureStep.EXTEND;
import static org.lianan.casework.measure.entity.MeasureStep.LIFT;
import static org.lianan.casework.measure.entity.MeasureStep.REPORT_PLATFORM;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.permission.Involved;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.casefile.entity.TeamMember;
import org.lianan.casework.casefile.entity.TwoOfficersWanted;

/** A measure taken in a case (措施): what was taken where and when, by whom, and who approved it. */
@Entity
@Table(schema = "casework", name = "measure")
public class Measure {
    /** The least number of licensed officers who take a measure (SAMR Order 2, art. 22; Compulsion Law, art. 18). */
    private static final int LEAST_OFFICERS = 2;

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private MeasureKind kind;

    @Enumerated(EnumType.STRING)
    private MeasureState state;

    @Column(name = "taken_at")
    private Instant takenAt;

    private String place;

    @Column(name = "document_no")
    private String documentNo;

    @Column(name = "platform_party")
    private @Nullable UUID platformParty;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    @ElementCollection
    @CollectionTable(schema = "casework", name = "measure_item", joinColumns = @JoinColumn(name = "measure_id"))
    @OrderColumn(name = "no")
    private List<MeasureItem> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "casework", name = "measure_officer", joinColumns = @JoinColumn(name = "measure_id"))
    @OrderColumn(name = "no")
    private List<TeamMember> officers = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Measure() {}

    public Measure(
            UUID id,
            CaseFileId caseId,
            MeasureKind kind,
            Instant takenAt,
            String place,
            String documentNo,
            List<TeamMember> officers,
            List<MeasureItem> items,
            @Nullable UUID platformParty,
            String proposedBy) {
        if (kind.isTakenByOfficers() && licensed(officers) < LEAST_OFFICERS) {
            throw new TwoOfficersWanted();
        }
        this.id = id;
        this.caseId = caseId.uuid();
        this.kind = kind;
        this.state = kind.first();
        this.takenAt = takenAt;
        this.place = place;
        this.documentNo = documentNo;
        this.officers.addAll(officers);
        this.items.addAll(items);
        this.platformParty = platformParty;
        this.proposedBy = proposedBy;
    }

    /** Another person than those who took the measure approves it. */
    public void approve(String by, Instant now) {
        require(APPROVE);
        SOD_1.require(by, involved());
        take(APPROVE);
        approvedBy = by;
        approvedAt = now;
    }

    /** Whether the period may be extended is the deadline engine's affair. */
    public void extend() {
        take(EXTEND);
    }

    public void lift(Instant now) {
        take(LIFT);
        endedAt = now;
    }

    /** The platform has delisted and published what it did. */
    public void reportPlatform(LocalDate published, Instant now) {
        take(REPORT_PLATFORM);
        publishedOn = published;
        endedAt = now;
    }

    public List<MeasureStep> stepsOpenTo(String officer) {
        return MeasureStep.openIn(kind, state).stream()
                .filter(step -> step != APPROVE || SOD_1.admits(officer, involved()))
                .toList();
    }

    /** Who must not approve it. */
    public Involved involved() {
        return Involved.makers(proposedBy)
                .andTeam(officers.stream().map(TeamMember::officer).toList());
    }

    private void take(MeasureStep step) {
        require(step);
        state = step.to();
    }

    private void require(MeasureStep step) {
        if (!step.isOpenIn(kind, state)) {
            throw new MeasureStepRefused(step, state);
        }
    }

    private static long licensed(List<TeamMember> officers) {
        return officers.stream()
                .filter(member -> member.licence() != null)
                .map(TeamMember::officer)
                .distinct()
                .count();
    }

    public UUID id() {
        return id;
    }

    public CaseFileId caseId() {
        return new CaseFileId(caseId);
    }

    public MeasureKind kind() {
        return kind;
    }

    public MeasureState state() {
        return state;
    }

    public Instant takenAt() {
        return takenAt;
    }

    public String place() {
        return place;
    }

    public String documentNo() {
        return documentNo;
    }

    public Optional<UUID> platformParty() {
        return Optional.ofNullable(platformParty);
    }

    public Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    public List<MeasureItem> items() {
        return List.copyOf(items);
    }

    public List<TeamMember> officers() {
        return List.copyOf(officers);
    }

    public long version() {
        return version;
    }
}
