package org.lianan.exchange.evidence.entity;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The connection broke while bytes were arriving; what arrived is kept and the sender may go on from there. */
public final class UploadInterrupted extends Refusal {

    private static final long serialVersionUID = 1L;

    public UploadInterrupted() {
        super(
                Kind.MALFORMED,
                "UPLOAD_INTERRUPTED",
                Sentence.of(
                        "上传中断，已收到的部分仍保留，可以续传。", "The upload was interrupted. What arrived is kept; you can continue."));
    }
}
