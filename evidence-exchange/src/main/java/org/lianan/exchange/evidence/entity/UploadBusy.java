package org.lianan.exchange.evidence.entity;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** Another request is sending bytes for the same file at this moment. */
public final class UploadBusy extends Refusal {

    private static final long serialVersionUID = 1L;

    public UploadBusy() {
        super(
                Kind.CONFLICT,
                "UPLOAD_BUSY",
                Sentence.of(
                        "该文件正在由另一请求上传，请稍候。", "This file is being uploaded by another request. Please wait a moment."));
    }
}
