package org.lianan.exchange.evidence.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.agency.Person;
import org.lianan.authz.command.Versioned;
import org.lianan.authz.refusal.Sentence;
import org.lianan.exchange.custody.entity.CustodyEntry;
import org.lianan.exchange.evidence.entity.CollectionRecord;
import org.lianan.exchange.evidence.entity.Collector;
import org.lianan.exchange.evidence.entity.EvidenceFile;
import org.lianan.exchange.evidence.entity.EvidenceItem;
import org.lianan.exchange.evidence.entity.EvidenceKind;
import org.lianan.exchange.evidence.entity.EvidenceState;
import org.lianan.exchange.evidence.entity.Flaw;

/**
 * An evidence item as the evidence room shows it, with its chain of custody and who has recognised it.
 *
 * @param sourceEndedAt when the reader's part in the case of the item ended (来源授权终止); the item is shown as it was then
 */
public record EvidenceView(
        UUID id,
        int no,
        int edition,
        @Nullable UUID supplements,
        @Nullable UUID supplementedBy,
        @Nullable String supplementNote,
        UUID caseId,
        String owner,
        String title,
        EvidenceKind kind,
        EvidenceState state,
        LabelView label,
        String factToProve,
        Source source,
        Instant collectedAt,
        String place,
        @Nullable String url,
        String method,
        @Nullable Medium originalMedium,
        List<Collector> collectors,
        @Nullable String signedBy,
        @Nullable String notSignedReason,
        @Nullable String recordNo,
        boolean mustRecollect,
        Person createdBy,
        Instant createdAt,
        @Nullable Instant sealedAt,
        @Nullable Instant damagedSince,
        @Nullable Instant sourceEndedAt,
        List<FileView> files,
        List<CustodyView> custody,
        List<RecognitionView> recognitions,
        List<FlawView> flaws,
        List<String> steps,
        long version)
        implements Versioned {

    public record Source(String holder, @Nullable String provider) {}

    public record Medium(
            String type, @Nullable String serial, @Nullable Boolean sealed) {}

    /**
     * A file of the item.
     *
     * @param received how many bytes have arrived
     */
    public record FileView(
            UUID id,
            String name,
            long size,
            String mime,
            String state,
            long received,
            String sha256,
            @Nullable String sm3,
            @Nullable Instant sealedAt,
            @Nullable Person sealedBy,
            @Nullable String receiptNo) {

        static FileView of(EvidenceFile file, long received, Map<String, Person> people) {
            var state = file.isKept() ? "SEALED" : received > 0 ? "PARTIAL" : "DECLARED";
            return new FileView(
                    file.id(),
                    file.name().name(),
                    file.sizeBytes(),
                    file.mime(),
                    state,
                    file.isKept() ? file.sizeBytes() : received,
                    file.digest().sha256(),
                    file.sm3().map(Object::toString).orElse(null),
                    file.keptAt().orElse(null),
                    file.keptBy().map(by -> person(by, people)).orElse(null),
                    file.receiptNo().orElse(null));
        }
    }

    /**
     * One entry in the chain of custody.
     *
     * @param leafIndex the place in the log; none for the second before the entry has one
     */
    public record CustodyView(
            int sequence,
            Instant at,
            String kind,
            Person actor,
            String agency,
            String digest,
            String log,
            @Nullable Long leafIndex) {

        static CustodyView of(CustodyEntry entry, @Nullable Long leafIndex, Map<String, Person> people) {
            return new CustodyView(
                    entry.sequence(),
                    entry.at(),
                    entry.kind().name(),
                    person(entry.officer(), people),
                    entry.agency(),
                    entry.leafHash().hex(),
                    entry.log(),
                    leafIndex);
        }
    }

    public record FlawView(String code, String zh, String en) {

        static FlawView of(Flaw flaw) {
            var words = words(flaw);
            return new FlawView(flaw.name(), words.zh(), words.en());
        }

        private static Sentence words(Flaw flaw) {
            return switch (flaw) {
                case SINGLE_OFFICER -> Sentence.of("取证人员不足两名持证执法人员。", "Fewer than two licensed officers collected it.");
                case NO_RECORD -> Sentence.of("未注明取证笔录编号。", "No record of the collection is named.");
                case UNSIGNED -> Sentence.of("无签名，也未注明不能签名的原因。", "It is not signed, and no reason for that is given.");
            };
        }
    }

    /** How the owner may go on, and what else only the boundary knows of an item. */
    record Around(
            Map<UUID, Long> received,
            List<CustodyEntry> custody,
            @Nullable Instant sourceEndedAt,
            Map<Long, Long> leafIndexes,
            List<RecognitionView> recognitions,
            @Nullable UUID supplementedBy,
            Map<String, Person> people,
            LabelView label,
            List<String> steps) {}

    static EvidenceView of(EvidenceItem item, Around around) {
        var what = item.description();
        var how = item.collected();
        return new EvidenceView(
                item.id(),
                item.number(),
                item.edition(),
                item.supplements().orElse(null),
                around.supplementedBy(),
                item.supplementNote().orElse(null),
                item.caseId(),
                item.agency().id(),
                what.title(),
                what.kind(),
                item.state(),
                around.label(),
                what.factToProve(),
                new Source(how.holder(), how.provider()),
                how.collectedAt(),
                how.place(),
                how.url(),
                how.method(),
                medium(how),
                item.collectors(),
                how.signedBy(),
                how.notSignedReason(),
                how.recordNo(),
                what.kind().mustRecollect(),
                person(item.createdBy(), around.people()),
                item.createdAt(),
                item.sealedAt().orElse(null),
                item.damagedSince().orElse(null),
                around.sourceEndedAt(),
                item.files().stream()
                        .map(file -> FileView.of(file, around.received().getOrDefault(file.id(), 0L), around.people()))
                        .toList(),
                around.custody().stream()
                        .map(entry -> CustodyView.of(entry, around.leafIndexes().get(entry.id()), around.people()))
                        .toList(),
                around.recognitions(),
                item.flaws().stream().map(FlawView::of).toList(),
                around.steps(),
                item.version());
    }

    private static @Nullable Medium medium(CollectionRecord how) {
        var type = how.mediumType();
        return type == null ? null : new Medium(type, how.mediumSerial(), how.mediumSealed());
    }

    static Person person(String officer, Map<String, Person> people) {
        return people.getOrDefault(officer, new Person(officer, officer, officer, ""));
    }
}
