package org.lianan.casework.measure.boundary;

import static org.lianan.authz.permission.SeparationOfDuties.SOD_1;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Ids;
import org.lianan.authz.command.Versions;
import org.lianan.authz.refusal.NotValid;
import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.casefile.boundary.Acting;
import org.lianan.casework.casefile.boundary.Participants;
import org.lianan.casework.casefile.boundary.Parts;
import org.lianan.casework.casefile.control.CaseFiles;
import org.lianan.casework.casefile.control.Teams;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.deadline.Approver;
import org.lianan.casework.deadline.Extension;
import org.lianan.casework.dueboard.control.Duties;
import org.lianan.casework.journal.boundary.CaseJournal;
import org.lianan.casework.journal.boundary.Entry;
import org.lianan.casework.law.Instrument;
import org.lianan.casework.law.LegalBasis;
import org.lianan.casework.measure.control.Measures;
import org.lianan.casework.measure.entity.CaseNotFiled;
import org.lianan.casework.measure.entity.Measure;

/** The use cases of measures; each method is one transaction. */
@ApplicationScoped
@Transactional
public class MeasureHandling {
    @Inject
    Measures measures;

    @Inject
    CaseFiles files;

    @Inject
    Teams teams;

    @Inject
    Duties duties;

    @Inject
    MeasureViews views;

    @Inject
    CaseJournal journal;

    @Inject
    Participants participants;

    @Inject
    Acting acting;

    public MeasureView take(CaseFileId caseId, TakeMeasure command) {
        if (!files.get(caseId).isUnderInvestigation()) {
            throw new CaseNotFiled();
        }
        if (command.takenAt().isAfter(acting.now())) {
            throw new NotValid("/takenAt", "IN_THE_FUTURE", Sentence.of("时间不能晚于现在。", "This cannot be later than now."));
        }
        var measure = new Measure(
                Ids.next(),
                caseId,
                command.kind(),
                command.takenAt(),
                Objects.requireNonNullElse(command.place(), ""),
                command.documentNo(),
                teams.of(caseId, acting.agency(), Objects.requireNonNullElse(command.officers(), List.of())),
                Objects.requireNonNullElse(command.items(), List.<TakeMeasure.Item>of()).stream()
                        .map(TakeMeasure.Item::item)
                        .toList(),
                command.platformParty(),
                acting.officer());
        measures.add(measure, acting.agency(), acting.now());
        return told(measure, taken(measure));
    }

    public MeasureView approve(CaseFileId caseId, UUID id, @Nullable String ifMatch) {
        var measure = seen(caseId, id, ifMatch);
        acting.requireNobodyOfOurs(SOD_1, measure.involved());
        measure.approve(acting.officer(), acting.now());
        measures.approved(measure, acting.now());
        return told(measure, Entry.of("MEASURE_APPROVED", Sentence.of("批准措施", "Approved the measure")));
    }

    public MeasureView extend(CaseFileId caseId, UUID id, @Nullable String ifMatch, ExtendMeasure command) {
        var measure = seen(caseId, id, ifMatch);
        measure.extend();
        duties.extend(
                measure.kind().duty(),
                id,
                new Extension(Approver.BUREAU_LEADER, acting.today(), null, command.reason()),
                acting.now());
        return told(
                measure,
                Entry.of("MEASURE_EXTENDED", Sentence.of("延长措施期限", "Extended the measure"))
                        .with("reason", command.reason()));
    }

    public MeasureView lift(CaseFileId caseId, UUID id, @Nullable String ifMatch) {
        var measure = seen(caseId, id, ifMatch);
        measure.lift(acting.now());
        measures.ended(measure, acting.now());
        return told(measure, Entry.of("MEASURE_LIFTED", Sentence.of("解除措施", "Lifted the measure")));
    }

    public MeasureView reportPlatform(CaseFileId caseId, UUID id, @Nullable String ifMatch, ReportPlatform command) {
        var measure = seen(caseId, id, ifMatch);
        measure.reportPlatform(command.publishedOn(), acting.now());
        measures.ended(measure, acting.now());
        return told(
                measure,
                Entry.of(
                                "PLATFORM_PUBLISHED",
                                Sentence.of("平台已下架并公示处置情况", "The platform delisted and published what it did"))
                        .with("publishedOn", command.publishedOn()));
    }

    /** The measures of a case, as a part of its facts. */
    public List<MeasureView> of(CaseFileId caseId) {
        return participants.isOpen(caseId, Parts.FACTS) ? views.of(measures.of(caseId)) : List.of();
    }

    private Measure seen(CaseFileId caseId, UUID id, @Nullable String ifMatch) {
        var measure = measures.get(caseId, id);
        Versions.check(ifMatch, measure.version());
        return measure;
    }

    private MeasureView told(Measure measure, Entry entry) {
        var basis = basis(measure);
        journal.add(
                measure.caseId().uuid(),
                entry.about("MEASURE", measure.id())
                        .with("kind", measure.kind())
                        .with("documentNo", measure.documentNo())
                        .under(basis));
        measures.flush();
        return views.of(List.of(measure)).get(0);
    }

    private static Entry taken(Measure measure) {
        var sentence = switch (measure.kind()) {
            case SEIZURE -> Sentence.of("查封、扣押涉案物品", "Seized goods");
            case REGISTRATION_HOLD -> Sentence.of("先行登记保存证据", "Registered evidence and held it");
            case PLATFORM_DELISTING -> Sentence.of("通知平台下架", "Asked the platform to delist");
        };
        return Entry.of("MEASURE_TAKEN", sentence).with("items", measure.items().size());
    }

    private static LegalBasis basis(Measure measure) {
        return switch (measure.kind()) {
            case SEIZURE -> LegalBasis.of(Instrument.ORDER_2, "36, 37, 38").and(Instrument.COMPULSION_LAW, "18, 25");
            case REGISTRATION_HOLD ->
                LegalBasis.of(Instrument.ORDER_2, "33, 34, 35").and(Instrument.PENALTY_LAW, "56");
            case PLATFORM_DELISTING -> LegalBasis.of(Instrument.ORDER_37, "29, 30");
        };
    }
}
