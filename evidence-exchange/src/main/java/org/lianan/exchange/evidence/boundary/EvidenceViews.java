package org.lianan.exchange.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianan.authz.agency.Officers;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.caller.Role;
import org.lianan.exchange.custody.control.CustodyLog;
import org.lianan.exchange.custody.control.LogRows;
import org.lianan.exchange.custody.entity.CustodyEntry;
import org.lianan.exchange.evidence.control.ContentStore;
import org.lianan.exchange.evidence.control.EvidenceItems;
import org.lianan.exchange.evidence.entity.EvidenceFile;
import org.lianan.exchange.evidence.entity.EvidenceItem;
import org.lianan.exchange.evidence.entity.EvidenceStep;

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

    public EvidenceView of(EvidenceItem item, Caller caller) {
        return of(List.of(item), caller).get(0);
    }

    public List<EvidenceView> of(List<EvidenceItem> found, Caller caller) {
        var entries = found.stream()
                .flatMap(item -> custody.of(item.id()).stream())
                .collect(Collectors.groupingBy(CustodyEntry::evidenceId));
        var indexes =
                log.indexesOf(entries.values().stream().flatMap(List::stream).toList());
        var recognised = recognitions.of(found.stream().map(EvidenceItem::id).collect(Collectors.toSet()), caller);
        var people = officers.persons(named(found, entries));
        return found.stream()
                .map(item -> {
                    var successor =
                            items.successorOf(item.id()).map(EvidenceItem::id).orElse(null);
                    var own = recognised.getOrDefault(item.id(), List.of());
                    return EvidenceView.of(
                            item,
                            new EvidenceView.Around(
                                    received(item),
                                    entries.getOrDefault(item.id(), List.of()),
                                    indexes,
                                    own,
                                    successor,
                                    people,
                                    steps(item, caller, own, successor != null)));
                })
                .toList();
    }

    EvidenceView.FileView of(EvidenceFile file) {
        var keeper = file.keptBy().map(Set::of).orElse(Set.of());
        return EvidenceView.FileView.of(file, received(file), officers.persons(keeper));
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
            item.files().forEach(file -> file.keptBy().ifPresent(named::add));
        }
        entries.values().forEach(list -> list.forEach(entry -> named.add(entry.officer())));
        return named;
    }
}
