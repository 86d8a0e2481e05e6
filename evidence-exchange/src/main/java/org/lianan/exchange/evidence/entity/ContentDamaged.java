package org.lianan.exchange.evidence.entity;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The stored content is no longer what was sealed; it is locked until somebody has looked into it. */
public final class ContentDamaged extends Refusal {

    private static final long serialVersionUID = 1L;

    public ContentDamaged() {
        super(
                Kind.CONFLICT,
                "CONTENT_DAMAGED",
                Sentence.of(
                        "封存破损：存储的内容与封存时的完整性校验值不一致，已锁定并记录。请联系提供单位。",
                        "The seal is broken: the stored content no longer has its fingerprint. It is locked and the"
                                + " finding recorded; contact the agency that filed it."));
    }
}
