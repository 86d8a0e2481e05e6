package org.lianan.authz.refusal;

import java.util.Map;

/** What was sent is larger than this operation takes. */
public final class TooLarge extends Refusal {
    private static final long serialVersionUID = 1L;

    public TooLarge(long mostBytes) {
        super(
                Kind.TOO_LARGE,
                "TOO_LARGE",
                Sentence.of(
                        "提交的内容超过上限（" + mostBytes + " 字节）。请精简后再提交；文件请通过证据上传。",
                        "This is larger than the limit of " + mostBytes
                                + " bytes. Shorten it; files go up as evidence."),
                Map.of("mostBytes", mostBytes));
    }
}
