package org.lianan.casework.referral.entity;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** Evidence that is no longer as it was sealed cannot go into a list that vouches for its digests. */
public final class EvidenceAltered extends Refusal {
    private static final long serialVersionUID = 1L;

    public EvidenceAltered(List<SealedEvidence> altered) {
        super(
                Kind.CONFLICT,
                "EVIDENCE_ALTERED",
                Sentence.of(
                        "证据完整性校验未通过：" + numbers(altered, "、") + "。请先查明原因，不能移送。",
                        "The digest of evidence " + numbers(altered, ", ")
                                + " does not match. Find out why first; it cannot be sent."),
                Map.of("evidence", altered.stream().map(SealedEvidence::no).toList()));
    }

    private static String numbers(List<SealedEvidence> altered, String comma) {
        return altered.stream().map(SealedEvidence::no).collect(joining(comma));
    }
}
