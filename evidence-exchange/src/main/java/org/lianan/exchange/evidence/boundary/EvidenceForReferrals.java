package org.lianan.exchange.evidence.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.lianan.authz.caller.AgencyId;
import org.lianan.casework.referral.entity.EvidenceStanding;
import org.lianan.casework.referral.entity.SealedEvidence;
import org.lianan.exchange.evidence.entity.EvidenceFile;
import org.lianan.exchange.evidence.entity.EvidenceItem;
import org.lianan.exchange.evidence.entity.EvidenceState;

/**
 * Answers what a bureau has to send to the police with a case: every sealed item that it sees there, in the edition that
 * holds now.
 */
@ApplicationScoped
public class EvidenceForReferrals implements EvidenceStanding {
    /** More items than one case ever has; a bound all the same. */
    private static final int OF_ONE_CASE = 10_000;

    @Inject
    EvidenceItems items;

    @Inject
    Readers readers;

    @Override
    public List<SealedEvidence> of(UUID caseId, AgencyId bureau) {
        var sealed = items.of(readers.of(bureau, caseId), 0, 0, OF_ONE_CASE).stream()
                .filter(item -> item.state() == EvidenceState.SEALED)
                .toList();
        var replaced = new HashSet<UUID>();
        sealed.forEach(item -> item.supplements().ifPresent(replaced::add));
        return sealed.stream()
                .filter(item -> !replaced.contains(item.id()))
                .map(EvidenceForReferrals::answer)
                .toList();
    }

    private static SealedEvidence answer(EvidenceItem item) {
        return new SealedEvidence(
                item.id(),
                item.edition() == 1 ? "" + item.number() : item.number() + "-" + item.edition(),
                item.description().title(),
                item.description().kind().name(),
                item.damagedSince().isEmpty(),
                item.description().kind().mustRecollect(),
                item.files().stream().map(EvidenceForReferrals::file).toList());
    }

    private static SealedEvidence.File file(EvidenceFile file) {
        return new SealedEvidence.File(
                file.name().toString(), file.sizeBytes(), file.digest().sha256());
    }
}
