package org.lianan.exchange.recognition.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.lianan.authz.caller.AgencyId;
import org.lianan.exchange.evidence.boundary.FileHandling.Transfer;
import org.lianan.exchange.evidence.boundary.FileTransfer;
import org.lianan.exchange.evidence.entity.EvidenceFile;
import org.lianan.exchange.evidence.entity.EvidenceItem;

/** Reads the content of an item to its end and refuses if it is not what was sealed. */
@ApplicationScoped
public class ContentCheck {

    /** What can be read while an officer waits for the answer. */
    private static final long SMALL_BYTES = 64 << 20;

    @Inject
    FileTransfer transfer;

    /** Checks what is small, and says whether it did. */
    boolean ifSmall(EvidenceItem item, String officer, AgencyId agency) {
        if (item.files().stream().mapToLong(EvidenceFile::sizeBytes).sum() > SMALL_BYTES) return false;
        now(item, officer, agency);
        return true;
    }

    /** Checks the content whatever its size. */
    void now(EvidenceItem item, String officer, AgencyId agency) {
        item.files().forEach(file -> prove(Transfer.of(item.caseId(), file), officer, agency));
    }

    void prove(Transfer file, String officer, AgencyId agency) {
        try {
            transfer.proveIntact(file, officer, agency);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
