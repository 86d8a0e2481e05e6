package org.lianan.casework.referral.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianan.authz.refusal.NotValid;
import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.referral.entity.EvidenceStanding;
import org.lianan.casework.referral.entity.Paper;
import org.lianan.casework.referral.entity.Referral;
import org.lianan.casework.referral.entity.SealedEvidence;

/** The sealed evidence of a case, as the evidence side answers for it, and the papers that are made of it. */
@ApplicationScoped
public class SealedItems {
    @Inject
    EvidenceStanding standing;

    List<SealedEvidence> of(Referral referral) {
        return standing.of(referral.caseId().uuid(), referral.bureau());
    }

    /** What is about to leave for the police. */
    List<SealedEvidence> proved(Referral referral) {
        return standing.proved(referral.caseId().uuid(), referral.bureau());
    }

    /** The paper that was asked for; it is either written, or a sealed item of this case. */
    Paper paper(Referral referral, PutPaper command, String by, Instant now) {
        var text = command.writtenText();
        var evidenceId = command.evidenceId();
        var title = command.titleOr(command.kind().title().zh());
        if (text != null && evidenceId == null) {
            return Paper.written(command.kind(), title, text, by, now);
        }
        if (text == null && evidenceId != null) {
            return Paper.of(command.kind(), title, sealed(referral, evidenceId), by, now);
        }
        throw new NotValid(
                "/text",
                "PAPER_CONTENT_WANTED",
                Sentence.of(
                        "请填写材料正文，或者选用一件已封存的证据，二者择一。",
                        "Write the paper, or choose a sealed item of evidence: one of the two."));
    }

    private SealedEvidence sealed(Referral referral, UUID evidenceId) {
        return of(referral).stream()
                .filter(item -> item.id().equals(evidenceId))
                .findFirst()
                .orElseThrow(() -> new NotValid(
                        "/evidenceId",
                        "EVIDENCE_NOT_SEALED",
                        Sentence.of(
                                "只能选用本案已封存的证据。",
                                "Only evidence that is sealed in this case can be a paper of the pack.")));
    }
}
