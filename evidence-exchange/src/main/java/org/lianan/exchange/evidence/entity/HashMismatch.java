package org.lianan.exchange.evidence.entity;

import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;
import org.lianan.exchange.digest.Verification;

/** What arrived is not what the officer's computer announced; nothing of it is kept. */
public final class HashMismatch extends Refusal {

    private static final long serialVersionUID = 1L;

    public HashMismatch(Verification.Altered finding) {
        super(
                Kind.NOT_VALID,
                "HASH_MISMATCH",
                Sentence.of(
                        "文件在传输途中损坏（完整性校验值不一致），未予保存，请重新上传。",
                        "The file was damaged on its way (its fingerprint differs). Nothing was kept; please upload it again."),
                Map.of(
                        "declared", finding.expected().sha256(),
                        "actual", finding.actual().sha256()));
    }
}
