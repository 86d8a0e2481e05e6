package org.lianan.exchange.recognition.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.lianan.authz.caller.AgencyId;
import org.lianan.exchange.evidence.boundary.FileHandling;
import org.lianan.exchange.evidence.entity.ContentDamaged;

/** Checks the content of offers that were too large to be checked while the officer waited. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OfferChecker {

    private static final Logger LOG = Logger.getLogger(OfferChecker.class.getName());
    private static final AgencyId PORTAL = new AgencyId("portal");
    private static final int AT_ONCE = 4;

    @Inject
    RecognitionHandling handling;

    @Inject
    FileHandling files;

    @Inject
    ContentCheck contentCheck;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void check() {
        handling.unchecked(AT_ONCE).forEach(this::check);
    }

    private void check(UUID recognition) {
        try {
            files.filesOf(handling.evidenceOf(recognition))
                    .forEach(file -> contentCheck.prove(file, Offering.PORTAL, PORTAL));
            handling.checked(recognition);
        } catch (ContentDamaged damaged) {
            LOG.log(Level.SEVERE, "offer {0} stays unrecognised: its content is damaged", recognition);
        }
    }
}
