package org.lianan.exchange.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Ids;
import org.lianan.authz.agency.Officer;
import org.lianan.authz.agency.Officers;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.authz.command.Versions;
import org.lianan.authz.page.Cursor;
import org.lianan.authz.page.Page;
import org.lianan.authz.refusal.NotValid;
import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.casefile.control.CaseFiles;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.casefile.entity.CaseState;
import org.lianan.casework.journal.boundary.CaseJournal;
import org.lianan.casework.journal.boundary.Entry;
import org.lianan.exchange.digest.Digest;
import org.lianan.exchange.evidence.control.EvidenceItems;
import org.lianan.exchange.evidence.control.Readers;
import org.lianan.exchange.evidence.entity.CaseTakesNoEvidence;
import org.lianan.exchange.evidence.entity.Collector;
import org.lianan.exchange.evidence.entity.EvidenceItem;
import org.lianan.exchange.evidence.entity.EvidenceState;
import org.lianan.exchange.evidence.entity.FileName;
import org.lianan.exchange.evidence.entity.OwnerWanted;

/** The use cases of evidence before and at its sealing; each method is one transaction. */
@ApplicationScoped
@Transactional
public class EvidenceHandling {

    /** The states of a case in which evidence may be added; after the review began, as a supplement. */
    private static final Set<CaseState> TAKES_EVIDENCE = EnumSet.of(
            CaseState.CLUE,
            CaseState.VERIFYING,
            CaseState.FILED,
            CaseState.INVESTIGATING,
            CaseState.SUSPENDED,
            CaseState.REPORT_DONE,
            CaseState.REVIEW);

    @Inject
    EvidenceItems items;

    @Inject
    Readers readers;

    @Inject
    EvidenceViews views;

    @Inject
    Labelling labelling;

    @Inject
    Sealing sealing;

    @Inject
    CaseFiles cases;

    @Inject
    Officers officers;

    @Inject
    CaseJournal journal;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** A match of dropped content with sealed evidence. */
    public record MatchView(@Nullable Match match) {

        public record Match(UUID id, int no, int edition, String title, UUID fileId, String fileName) {}
    }

    public EvidenceView add(UUID caseId, AddEvidence command) {
        var caller = current.get();
        var label = labelling.of(command.label(), caller);
        Labelling.refuseMarked(command.title(), command.factToProve(), command.recordNo());
        var file = cases.get(new CaseFileId(caseId));
        if (!TAKES_EVIDENCE.contains(file.state()))
            throw new CaseTakesNoEvidence(file.state().name());
        if (command.collected().collectedAt().isAfter(clock.instant()))
            throw new NotValid(
                    "/collectedAt", "IN_THE_FUTURE", Sentence.of("时间不能晚于现在。", "This cannot be later than now."));
        var item = new EvidenceItem(
                Ids.next(),
                caseId,
                caller.agency(),
                items.nextNumber(caseId),
                command.description(),
                command.collected(),
                collectors(command.collectors()),
                label,
                caller.officer(),
                clock.instant());
        var announced = command.files();
        if (announced != null) declare(item, announced);
        items.add(item);
        journal.add(
                caseId,
                Entry.of(
                                "EVIDENCE_ADDED",
                                Sentence.of(
                                        "登记证据：" + item.description().title(),
                                        "Added evidence: " + item.description().title()))
                        .about("EVIDENCE", item.id())
                        .with("no", item.number())
                        .with("title", item.description().title()));
        return views.of(item, caller);
    }

    public EvidenceView seal(UUID caseId, UUID evidenceId, @Nullable String ifMatch) {
        var caller = current.get();
        var item = own(caseId, evidenceId, caller);
        Versions.check(ifMatch, item.version());
        item.seal(caller.officer(), clock.instant());
        if (item.state() == EvidenceState.SEALED) sealing.completed(item);
        journal.add(
                caseId,
                Entry.of(
                                "EVIDENCE_SEALED",
                                Sentence.of(
                                        "封存证据：" + item.description().title(),
                                        "Sealed evidence: " + item.description().title()))
                        .about("EVIDENCE", item.id())
                        .with("no", item.number())
                        .with("edition", item.edition())
                        .with("files", item.files().size())
                        .under(Sentence.of(
                                "市场监督管理行政处罚程序规定第二十六条", "Market Regulation Penalty Procedure Rules, art. 26")));
        return views.of(item, caller);
    }

    public EvidenceView get(UUID caseId, UUID evidenceId) {
        var caller = current.get();
        return views.of(items.get(evidenceId, readers.of(caller, caseId)), caller);
    }

    public Page<EvidenceView> list(UUID caseId, @Nullable String after, int limit) {
        var caller = current.get();
        var cursor = Cursor.read(after, 2);
        var found = items.of(
                readers.of(caller, caseId),
                cursor.map(c -> number(c, 0)).orElse(0),
                cursor.map(c -> number(c, 1)).orElse(0),
                limit + 1);
        var page = Page.of(found, limit, item -> Cursor.of(item.number(), item.edition()));
        return new Page<>(views.of(page.items(), caller), page.next());
    }

    /** Whether content that an officer holds is, byte for byte, sealed evidence that the officer may see. */
    public MatchView match(UUID caseId, String sha256) {
        var caller = current.get();
        return items.match(digest("/sha256", sha256), readers.of(caller, caseId))
                .map(file -> new MatchView.Match(
                        file.item().id(),
                        file.item().number(),
                        file.item().edition(),
                        file.item().description().title(),
                        file.id(),
                        file.name().name()))
                .map(MatchView::new)
                .orElseGet(() -> new MatchView(null));
    }

    /** The item, if it is the caller's own agency's; others learn nothing that they could not see anyway. */
    public EvidenceItem own(UUID caseId, UUID evidenceId, Caller caller) {
        return items.getAlone(ownToRead(caseId, evidenceId, caller).id());
    }

    /** The same, without keeping others from it. */
    public EvidenceItem ownToRead(UUID caseId, UUID evidenceId, Caller caller) {
        var item = items.get(evidenceId, readers.of(caller, caseId));
        if (!item.agency().equals(caller.agency())) throw new OwnerWanted();
        return item;
    }

    /** Announces files, naming the place of each mistake. */
    public static void declare(EvidenceItem item, List<AddEvidence.Announced> files) {
        int at = 0;
        for (var file : files) Labelling.refuseMarked(file.name());
        for (var file : files) {
            var mime = file.mime();
            item.declare(
                    Ids.next(),
                    new FileName(file.name()),
                    file.size(),
                    mime == null || mime.isBlank() ? "application/octet-stream" : mime,
                    digest("/files/" + at++ + "/sha256", file.sha256()));
        }
    }

    /** The collectors as the directory knows them, or as they were written down. */
    public List<Collector> collectors(List<AddEvidence.Person> people) {
        var collectors = new ArrayList<Collector>();
        for (int at = 0; at < people.size(); at++) {
            var person = people.get(at);
            var known = person.officer() == null ? Optional.<Officer>empty() : officers.find(person.officer());
            var name = known.map(officer -> officer.person().name()).orElse(person.name());
            if (name == null || name.isBlank())
                throw new NotValid(
                        "/collectors/" + at + "/name", "REQUIRED", Sentence.of("请填写取证人员姓名。", "Name the collector."));
            var licence = known.flatMap(Officer::licence).orElse(person.licence());
            collectors.add(new Collector(known.isPresent() ? person.officer() : null, name, licence));
        }
        return collectors;
    }

    private static Digest digest(String pointer, String sha256) {
        if (!Digest.isWellFormed(sha256))
            throw new NotValid(
                    pointer,
                    "DIGEST_MALFORMED",
                    Sentence.of("完整性校验值应为 64 位小写十六进制数。", "A fingerprint is 64 lower-case hexadecimal digits."));
        return new Digest(sha256);
    }

    private static int number(Cursor cursor, int key) {
        try {
            return Integer.parseInt(cursor.key(key));
        } catch (NumberFormatException tampered) {
            throw Cursor.notACursor();
        }
    }
}
