package org.lianan.exchange.evidence.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.lianan.authz.caller.AgencyId;
import org.lianan.exchange.digest.AlteredContent;
import org.lianan.exchange.evidence.boundary.FileHandling.Transfer;
import org.lianan.exchange.evidence.control.ContentStore;

/** What is done about the store when nobody asks: second fingerprints of large files, and uploads that nobody continues. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StoreKeeper {

    private static final Logger LOG = Logger.getLogger(StoreKeeper.class.getName());
    private static final AgencyId PORTAL = new AgencyId("portal");
    private static final int AT_ONCE = 4;
    private static final Duration UPLOAD_LIFE = Duration.ofDays(7);

    @Inject
    FileHandling files;

    @Inject
    FileTransfer transfer;

    @Inject
    ContentStore store;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void takeSecondFingerprints() {
        files.withoutSecondFingerprint(AT_ONCE).forEach(this::takeSecondFingerprint);
    }

    /** Files have the machine's time, whatever the portal's clock says. */
    @Schedule(hour = "*", minute = "17", second = "0", persistent = false)
    void forgetUploads() {
        try {
            int forgotten =
                    store.discardUntouchedSince(Clock.systemUTC().instant().minus(UPLOAD_LIFE));
            if (forgotten > 0) LOG.log(Level.INFO, "{0} uploads were never continued and are forgotten", forgotten);
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "uploads that nobody continues cannot be removed", e);
        }
    }

    private void takeSecondFingerprint(Transfer waiting) {
        try {
            files.digested(waiting, transfer.secondFingerprint(waiting));
        } catch (AlteredContent altered) {
            files.foundDamaged(waiting, Optional.of(altered.finding().actual()), "svc:store", PORTAL);
        } catch (NoSuchFileException lost) {
            files.foundDamaged(waiting, Optional.empty(), "svc:store", PORTAL);
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "no second fingerprint of file " + waiting.fileId(), e);
        }
    }
}
