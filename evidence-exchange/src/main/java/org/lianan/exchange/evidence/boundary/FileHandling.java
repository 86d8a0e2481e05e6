package org.lianan.exchange.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.authz.wall.Principal;
import org.lianan.authz.wall.Wall;
import org.lianan.exchange.custody.boundary.Citing;
import org.lianan.exchange.custody.control.CustodyLog;
import org.lianan.exchange.custody.control.CustodyLog.Happening;
import org.lianan.exchange.custody.entity.CustodyKind;
import org.lianan.exchange.digest.Digest;
import org.lianan.exchange.digest.Sm3Digest;
import org.lianan.exchange.evidence.control.EvidenceItems;
import org.lianan.exchange.evidence.control.Readers;
import org.lianan.exchange.evidence.entity.ContentWithheld;
import org.lianan.exchange.evidence.entity.EvidenceDamaged;
import org.lianan.exchange.evidence.entity.EvidenceFile;
import org.lianan.exchange.evidence.entity.EvidenceStep;
import org.lianan.exchange.evidence.entity.StepRefused;

/**
 * What the database knows of files that move. Each method is one short transaction, so that none stays open while bytes travel.
 */
@ApplicationScoped
@Transactional
public class FileHandling {

    private static final Logger LOG = Logger.getLogger(FileHandling.class.getName());

    @Inject
    EvidenceHandling evidence;

    @Inject
    EvidenceItems items;

    @Inject
    EvidenceViews views;

    @Inject
    Readers readers;

    @Inject
    Sealing sealing;

    @Inject
    CustodyLog custody;

    @Inject
    Citing citing;

    @Inject
    Event<EvidenceDamaged> damaged;

    @Inject
    Wall wall;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** A file as whoever moves its bytes must know it. */
    public record Transfer(
            UUID evidenceId, UUID fileId, UUID caseId, String name, long sizeBytes, Digest digest, boolean isKept) {

        public static Transfer of(UUID caseId, EvidenceFile file) {
            return new Transfer(
                    file.item().id(),
                    file.id(),
                    caseId,
                    file.name().name(),
                    file.sizeBytes(),
                    file.digest(),
                    file.isKept());
        }
    }

    /** The file that the caller may send bytes for. */
    public Transfer toUpload(UUID caseId, UUID evidenceId, UUID fileId) {
        return Transfer.of(
                caseId, evidence.own(caseId, evidenceId, current.get()).fileToUpload(fileId));
    }

    /** The file that the caller may download; only what is sealed and has its place in the log leaves the portal. */
    public Transfer toDownload(UUID caseId, UUID evidenceId, UUID fileId) {
        var reader = readers.of(current.get(), caseId);
        var item = items.get(evidenceId, reader);
        if (!reader.reads(item)) throw new ContentWithheld();
        item.requireIntact(EvidenceStep.DOWNLOAD);
        if (!citing.isInLog(item.id())) throw new StepRefused(EvidenceStep.DOWNLOAD, item.state());
        return Transfer.of(caseId, item.file(fileId));
    }

    public EvidenceView.FileView view(UUID fileId) {
        return views.of(items.file(fileId).orElseThrow());
    }

    /** All bytes are in the store. */
    public EvidenceView.FileView kept(Transfer transfer, Optional<Sm3Digest> sm3) {
        var caller = current.get();
        var file = items.getAlone(transfer.evidenceId()).fileToUpload(transfer.fileId());
        if (!file.isKept()) {
            file.keep(receiptNumber(), caller.officer(), clock.instant());
            sm3.ifPresent(file::digested);
        }
        return views.of(file);
    }

    /** Files that wait for their second fingerprint. */
    public List<Transfer> withoutSecondFingerprint(int limit) {
        return wall.as(
                Principal.STORE,
                () -> items.withoutSm3(limit).stream()
                        .map(file -> Transfer.of(file.item().caseId(), file))
                        .toList());
    }

    /** All files of an item. */
    public List<Transfer> filesOf(UUID evidenceId) {
        return wall.as(
                Principal.STORE,
                () -> items.get(evidenceId).files().stream()
                        .map(file -> Transfer.of(file.item().caseId(), file))
                        .toList());
    }

    /** The second fingerprint is there; if the item waited for nothing else, its sealing is complete. */
    public void digested(Transfer transfer, Sm3Digest sm3) {
        wall.as(Principal.STORE, () -> {
            var item = items.getAlone(transfer.evidenceId());
            item.file(transfer.fileId()).digested(sm3);
            if (item.completeSealing(clock.instant())) sealing.completed(item);
        });
    }

    /**
     * Locks the item and records for ever that stored content was found altered, by whose reading, and as what. It stays recorded
     * even if the act during which it was found is undone; that act must not hold the item.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void foundDamaged(Transfer transfer, Optional<Digest> found, String officer, AgencyId agency) {
        wall.as(Principal.STORE, () -> recordDamage(transfer, found, officer, agency));
    }

    private void recordDamage(Transfer transfer, Optional<Digest> found, String officer, AgencyId agency) {
        var item = items.getAlone(transfer.evidenceId());
        if (item.damagedSince().isPresent()) return;
        item.foundDamaged(clock.instant());
        LOG.log(Level.SEVERE, "stored content is not what was sealed: {0} of evidence {1}", new Object[] {
            transfer.digest(), transfer.evidenceId()
        });
        var details = new HashMap<String, Object>();
        details.put("file", transfer.fileId().toString());
        details.put("expected", transfer.digest().sha256());
        found.ifPresent(digest -> details.put("found", digest.sha256()));
        custody.append(
                new Happening(CustodyKind.DAMAGED, item.id(), transfer.caseId(), officer, agency, clock.instant()),
                null,
                null,
                Map.copyOf(details));
        damaged.fire(new EvidenceDamaged(item.id(), clock.instant()));
    }

    Caller caller() {
        return current.get();
    }

    /** 回执编号: the portal's word for the sender that exactly these bytes arrived. */
    private String receiptNumber() {
        return "LA-%s-%06d".formatted(Year.now(clock), items.nextReceipt());
    }
}
