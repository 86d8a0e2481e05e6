package org.lianan.exchange.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.authz.command.Versioned;
import org.lianan.authz.command.Versions;
import org.lianan.authz.label.Category;
import org.lianan.authz.label.Label;
import org.lianan.authz.refusal.Sentence;
import org.lianan.authz.wall.Principal;
import org.lianan.authz.wall.Wall;
import org.lianan.casework.journal.boundary.CaseJournal;
import org.lianan.casework.journal.boundary.Entry;
import org.lianan.exchange.custody.control.CustodyLog;
import org.lianan.exchange.custody.control.CustodyLog.Happening;
import org.lianan.exchange.custody.entity.CustodyKind;
import org.lianan.exchange.evidence.entity.EvidenceItem;

/**
 * Raises labels at once and lowers them by two persons; each method is one transaction. A label may shut out whoever raises
 * it: therefore it is written as the keeper of the store, and the answer is the label and not the item.
 */
@ApplicationScoped
@Transactional
public class LabelHandling {

    @Inject
    EvidenceHandling evidence;

    @Inject
    EvidenceViews views;

    @Inject
    Labelling labelling;

    @Inject
    CustodyLog custody;

    @Inject
    CaseJournal journal;

    @Inject
    Wall wall;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** The label of an item after a step, with the version that the item has now. */
    public record Labelled(UUID id, LabelView label, long version) implements Versioned {}

    /** Which item, in which version it was seen. */
    public record ItemRef(
            UUID caseId, UUID evidenceId, @Nullable String ifMatch) {}

    public Labelled raise(ItemRef ref, ChangeLabel command) {
        return take(ref, (item, caller) -> {
            var more = labelling.of(command.label(), caller);
            tell(item, "EVIDENCE_LABEL_RAISED", Sentence.of("从严调整密级标签：", "Raised the label of: "));
            item.raiseLabel(more, command.reason(), caller.officer(), clock.instant());
            record(CustodyKind.RESTRICTED, item, caller);
        });
    }

    public Labelled proposeLowering(ItemRef ref, ChangeLabel command) {
        return take(ref, (item, caller) -> {
            item.proposeLowering(
                    labelling.of(command.label(), caller), command.reason(), caller.officer(), clock.instant());
            tell(item, "EVIDENCE_LOWERING_PROPOSED", Sentence.of("提请降低密级标签：", "Proposed a lower label for: "));
        });
    }

    public Labelled approveLowering(ItemRef ref, @Nullable String reason) {
        return take(ref, (item, caller) -> {
            item.approveLowering(reason, caller.officer(), clock.instant());
            record(CustodyKind.LOWERED, item, caller);
            tell(item, "EVIDENCE_LABEL_LOWERED", Sentence.of("批准降低密级标签：", "Approved a lower label for: "));
        });
    }

    public Labelled refuseLowering(ItemRef ref, String reason) {
        return take(ref, (item, caller) -> {
            item.refuseLowering(reason, caller.officer(), clock.instant());
            tell(item, "EVIDENCE_LOWERING_REFUSED", Sentence.of("未批准降低密级标签：", "Refused a lower label for: "));
        });
    }

    private Labelled take(ItemRef ref, BiConsumer<EvidenceItem, Caller> step) {
        var caller = current.get();
        var item = evidence.own(ref.caseId(), ref.evidenceId(), caller);
        Versions.check(ref.ifMatch(), item.version());
        return wall.as(Principal.STORE, () -> {
            step.accept(item, caller);
            views.flush();
            return new Labelled(item.id(), views.labelOf(item, caller), item.version());
        });
    }

    /** What is not sealed yet has no chain of custody to be written into. */
    private void record(CustodyKind kind, EvidenceItem item, Caller caller) {
        if (item.sealedAt().isPresent())
            custody.append(
                    new Happening(kind, item.id(), item.caseId(), caller.officer(), caller.agency(), clock.instant()),
                    null,
                    null,
                    details(item.label()));
    }

    private static Map<String, Object> details(Label label) {
        return Map.of(
                "level", label.level().number(),
                "categories", Category.letters(label.categories()),
                "audience", label.audience().kind().name(),
                "names", label.audience().names().stream().sorted().toList());
    }

    private void tell(EvidenceItem item, String kind, Sentence what) {
        var title = item.description().title();
        journal.add(
                item.caseId(),
                Entry.of(kind, Sentence.of(what.zh() + title, what.en() + title))
                        .about("EVIDENCE", item.id())
                        .with("no", item.number())
                        .with("title", title));
    }
}
