package org.lianan.exchange.evidence.entity;

import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The file is larger than the portal takes in one piece. */
public final class FileTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    public FileTooLarge(long mostBytes) {
        super(
                Kind.TOO_LARGE,
                "FILE_TOO_LARGE",
                Sentence.of(
                        "文件超过 " + (mostBytes >> 30) + " GiB，请分卷后上传。",
                        "The file is larger than " + (mostBytes >> 30) + " GiB. Split it before uploading."),
                Map.of("mostBytes", mostBytes));
    }
}
