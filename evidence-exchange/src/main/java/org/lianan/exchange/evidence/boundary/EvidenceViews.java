package org.lianan.exchange.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianan.authz.agency.Officers;
import org.lianan.authz.agency.Person;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.caller.Role;
import org.lianan.authz.permission.CaseStandings;
import org.lianan.authz.permission.Relation;
import org.lianan.casework.casefile.control.Participations;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.need.control.Emergencies;
import org.lianan.exchange.custody.control.CustodyLog;
import org.lianan.exchange.custody.control.LogRows;
import org.lianan.exchange.custody.entity.CustodyEntry;
import org.lianan.exchange.evidence.control.ContentStore;
import org.lianan.exchange.evidence.control.EvidenceItems;
import org.lianan.exchange.evidence.entity.EvidenceFile;
import org.lianan.exchange.evidence.entity.EvidenceItem;
import org.lianan.exchange.evidence.entity.EvidenceStep;
import org.lianan.exchange.evidence.entity.LabelChange;

/** Puts together what a caller may read of evidence items; called inside the transaction of a use case. */
@ApplicationScoped
public class EvidenceViews {

    @Inject
    EvidenceItems items;

    @Inject
    ContentStore store;

    @Inject
    CustodyLog custody;

    @Inject
    LogRows log;

    @Inject
    Officers officers;

    @Inject
    RecognitionsOfEvidence recognitions;

    @Inject
    Participations participations;

    @Inject
    CaseStandings standings;

    @Inject
    Emergencies emergencies;

    @Inject
    Clock clock;

    /** Writes what is to be shown, so that it is shown in its new version. */
    void flush() {
        items.flush();
    }

    public EvidenceView of(EvidenceItem item, Caller caller) {
        return of(List.of(item), caller).get(0);
    }

    public List<EvidenceView> of(List<EvidenceItem> found, Caller caller) {
        var frozen = frozen(found, caller);
        var entries = found.stream()
                .flatMap(item ->
                        custody.of(item.id()).stream().filter(entry -> frozen.shows(item, entry.agency(), entry.at())))
                .collect(Collectors.groupingBy(CustodyEntry::evidenceId));
        var indexes =
                log.indexesOf(entries.values().stream().flatMap(List::stream).toList());
        var recognised = recognitions.of(found.stream().map(EvidenceItem::id).collect(Collectors.toSet()), caller);
        var people = officers.persons(named(found, entries));
        var relations = new HashMap<UUID, Relation>();
        Function<UUID, Relation> asked = caseId -> standings.of(caller, caseId);
        return found.stream()
                .map(item -> {
                    var successor = items.successorOf(item.id())
                            .filter(next -> frozen.shows(item, next.agency().id(), next.createdAt()))
                            .map(EvidenceItem::id)
                            .orElse(null);
                    var own = recognised.getOrDefault(item.id(), List.of()).stream()
                            .filter(one -> frozen.shows(item, one.agency(), lastStep(one)))
                            .toList();
                    return EvidenceView.of(
                            item,
                            new EvidenceView.Around(
                                    received(item),
                                    entries.getOrDefault(item.id(), List.of()),
                                    frozen.since(item).orElse(null),
                                    indexes,
                                    own,
                                    successor,
                                    people,
                                    label(item, caller, people, relations.computeIfAbsent(item.caseId(), asked)),
                                    frozen.since(item).isPresent()
                                            ? stepsOfFormer(item)
                                            : steps(item, caller, own, successor != null)));
                })
                .toList();
    }

    EvidenceView.FileView of(EvidenceFile file) {
        var keeper = file.keptBy().map(Set::of).orElse(Set.of());
        return EvidenceView.FileView.of(file, received(file), officers.persons(keeper));
    }

    /**
     * For which cases of these items the reader's part has ended, and when. Nothing that others did afterwards is shown.
     */
    private record Frozen(AgencyId reader, Map<UUID, Instant> ends) {
        Optional<Instant> since(EvidenceItem item) {
            return Optional.ofNullable(ends.get(item.caseId()));
        }

        boolean shows(EvidenceItem item, String actor, Instant at) {
            return reader.id().equals(actor)
                    || since(item).map(end -> !at.isAfter(end)).orElse(true);
        }
    }

    private Frozen frozen(List<EvidenceItem> found, Caller caller) {
        var ends = new HashMap<UUID, Instant>();
        found.stream()
                .map(EvidenceItem::caseId)
                .distinct()
                .filter(caseId -> !isEmergency(caller, caseId))
                .forEach(caseId -> participations
                        .endOfPart(caller.agency(), new CaseFileId(caseId), clock.instant())
                        .ifPresent(end -> ends.put(caseId, end)));
        return new Frozen(caller.agency(), ends);
    }

    private boolean isEmergency(Caller caller, UUID caseId) {
        return emergencies.open(caller, caseId, clock.instant()).isPresent();
    }

    private static Instant lastStep(RecognitionView recognition) {
        var reviewedAt = recognition.reviewedAt();
        return reviewedAt == null ? recognition.offeredAt() : reviewedAt;
    }

    /** What the agency keeps of a case in which it took part is read, and no longer worked on. */
    private static List<String> stepsOfFormer(EvidenceItem item) {
        return EvidenceStep.openIn(item.state()).stream()
                .filter(step ->
                        step == EvidenceStep.DOWNLOAD && item.damagedSince().isEmpty())
                .map(Enum::name)
                .toList();
    }

    LabelView labelOf(EvidenceItem item, Caller caller) {
        var people = officers.persons(
                item.labelHistory().stream().map(LabelChange::officer).collect(Collectors.toSet()));
        return label(item, caller, people, standings.of(caller, item.caseId()));
    }

    private static LabelView label(EvidenceItem item, Caller caller, Map<String, Person> people, Relation relation) {
        boolean isOwner = item.agency().equals(caller.agency());
        var steps = LabelSteps.openTo(item, caller, relation);
        return LabelView.of(item, isOwner, people, isOwner ? steps : List.of());
    }

    private static List<String> steps(
            EvidenceItem item, Caller caller, List<RecognitionView> recognitions, boolean isSuperseded) {
        boolean isOwner =
                item.agency().equals(caller.agency()) && caller.roles().contains(Role.CASE_OFFICER);
        boolean isAskedToSupplement = recognitions.stream().anyMatch(r -> "SUPPLEMENT".equals(r.state()));
        return EvidenceStep.openIn(item.state()).stream()
                .filter(step -> switch (step) {
                    case DOWNLOAD -> item.damagedSince().isEmpty();
                    case UPLOAD -> isOwner;
                    case OFFER -> isOwner && item.damagedSince().isEmpty();
                    case SEAL ->
                        isOwner
                                && !item.files().isEmpty()
                                && item.files().stream().allMatch(EvidenceFile::isKept);
                    case SUPPLEMENT ->
                        isOwner
                                && isAskedToSupplement
                                && !isSuperseded
                                && item.damagedSince().isEmpty();
                })
                .map(Enum::name)
                .toList();
    }

    private Map<UUID, Long> received(EvidenceItem item) {
        var received = new HashMap<UUID, Long>();
        item.files().forEach(file -> received.put(file.id(), received(file)));
        return received;
    }

    private long received(EvidenceFile file) {
        if (file.isKept()) return file.sizeBytes();
        try {
            return store.received(file.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> named(List<EvidenceItem> found, Map<UUID, List<CustodyEntry>> entries) {
        var named = new HashSet<String>();
        for (var item : found) {
            named.add(item.createdBy());
            item.labelHistory().forEach(change -> named.add(change.officer()));
            item.files().forEach(file -> file.keptBy().ifPresent(named::add));
        }
        entries.values().forEach(list -> list.forEach(entry -> named.add(entry.officer())));
        return named;
    }
}
