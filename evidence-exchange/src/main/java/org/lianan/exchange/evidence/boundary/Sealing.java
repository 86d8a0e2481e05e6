package org.lianan.exchange.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.lianan.exchange.custody.boundary.Citing;
import org.lianan.exchange.custody.control.CustodyLog;
import org.lianan.exchange.custody.control.CustodyLog.Happening;
import org.lianan.exchange.custody.entity.CustodyKind;
import org.lianan.exchange.evidence.control.Readers;
import org.lianan.exchange.evidence.entity.EvidenceFile;
import org.lianan.exchange.evidence.entity.EvidenceItem;
import org.lianan.exchange.evidence.entity.EvidenceSealed;

/** What follows when an item is sealed, in the same transaction: its entry in the chain of custody, and the news. */
@ApplicationScoped
public class Sealing {

    @Inject
    CustodyLog custody;

    @Inject
    Citing citing;

    @Inject
    Readers readers;

    @Inject
    Event<EvidenceSealed> sealed;

    public void completed(EvidenceItem item) {
        var by = item.sealingBy().orElseThrow();
        var at = item.sealedAt().orElseThrow();
        var earlier = item.supplements();
        var kind = earlier.isPresent() ? CustodyKind.AMENDED : CustodyKind.REGISTERED;
        custody.append(
                new Happening(kind, item.id(), item.caseId(), by, item.agency(), at),
                item.content(),
                earlier.flatMap(citing::sealingOf).orElse(null),
                details(item));
        if (readers.handles(item.agency(), item.caseId())) item.release();
        sealed.fire(new EvidenceSealed(item.id(), item.caseId(), by, at));
    }

    private static Map<String, Object> details(EvidenceItem item) {
        var details = new HashMap<String, Object>();
        details.put("number", item.number());
        details.put("edition", item.edition());
        details.put("title", item.description().title());
        details.put("files", item.files().stream().map(Sealing::details).toList());
        item.supplements().ifPresent(id -> details.put("supplements", id.toString()));
        return details;
    }

    private static Map<String, Object> details(EvidenceFile file) {
        return Map.of(
                "name", file.name().name(),
                "size", file.sizeBytes(),
                "sha256", file.digest().sha256(),
                "sm3", file.sm3().orElseThrow().sm3());
    }
}
