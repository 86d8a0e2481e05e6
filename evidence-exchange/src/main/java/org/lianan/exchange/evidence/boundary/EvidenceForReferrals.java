package org.lianan.exchange.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.authz.wall.Principal;
import org.lianan.authz.wall.Wall;
import org.lianan.casework.referral.entity.EvidenceStanding;
import org.lianan.casework.referral.entity.SealedEvidence;
import org.lianan.exchange.evidence.boundary.FileHandling.Transfer;
import org.lianan.exchange.evidence.control.EvidenceItems;
import org.lianan.exchange.evidence.control.Readers;
import org.lianan.exchange.evidence.entity.ContentDamaged;
import org.lianan.exchange.evidence.entity.EvidenceFile;
import org.lianan.exchange.evidence.entity.EvidenceItem;
import org.lianan.exchange.evidence.entity.EvidenceState;

/**
 * Answers what a bureau has to send to the police with a case: every sealed item that it sees there, in the edition that
 * holds now, as far as labels let it go to the police; whoever of the bureau puts it together, it is the same.
 */
@ApplicationScoped
public class EvidenceForReferrals implements EvidenceStanding {
    /** More items than one case ever has; a bound all the same. */
    private static final int OF_ONE_CASE = 10_000;

    @Inject
    EvidenceItems items;

    @Inject
    Readers readers;

    @Inject
    FileTransfer transfer;

    @Inject
    Wall wall;

    @Inject
    CurrentCaller current;

    @Override
    public List<SealedEvidence> of(UUID caseId, AgencyId bureau) {
        return wall.as(
                Principal.STORE,
                () -> inForce(caseId, bureau).stream()
                        .map(EvidenceForReferrals::answer)
                        .toList());
    }

    @Override
    public List<SealedEvidence> proved(UUID caseId, AgencyId bureau) {
        return wall.as(Principal.STORE, () -> inForce(caseId, bureau)).stream()
                .map(item -> answer(item, item.damagedSince().isEmpty() && proves(item)))
                .toList();
    }

    /** Reads the whole content; what is found is recorded for ever. */
    private boolean proves(EvidenceItem item) {
        var caller = current.get();
        try {
            for (var file : item.files()) {
                transfer.proveIntact(Transfer.of(item.caseId(), file), caller.officer(), caller.agency());
            }
            return true;
        } catch (ContentDamaged damaged) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<EvidenceItem> inForce(UUID caseId, AgencyId bureau) {
        var sealed = items.of(readers.forThePolice(bureau, caseId), 0, 0, OF_ONE_CASE).stream()
                .filter(item -> item.state() == EvidenceState.SEALED)
                .toList();
        var replaced = new HashSet<UUID>();
        sealed.forEach(item -> item.supplements().ifPresent(replaced::add));
        return sealed.stream().filter(item -> !replaced.contains(item.id())).toList();
    }

    private static SealedEvidence answer(EvidenceItem item) {
        return answer(item, item.damagedSince().isEmpty());
    }

    private static SealedEvidence answer(EvidenceItem item, boolean isIntact) {
        return new SealedEvidence(
                item.id(),
                item.edition() == 1 ? "" + item.number() : item.number() + "-" + item.edition(),
                item.description().title(),
                item.description().kind().name(),
                isIntact,
                item.description().kind().mustRecollect(),
                item.files().stream().map(EvidenceForReferrals::file).toList());
    }

    private static SealedEvidence.File file(EvidenceFile file) {
        return new SealedEvidence.File(
                file.name().toString(), file.sizeBytes(), file.digest().sha256());
    }
}
