package org.lianan.exchange.evidence.entity;

import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** Fewer bytes arrived than were announced; nothing of them is kept. */
public final class Truncated extends Refusal {

    private static final long serialVersionUID = 1L;

    public Truncated(long declaredBytes, long receivedBytes) {
        super(
                Kind.NOT_VALID,
                "TRUNCATED",
                Sentence.of(
                        "文件没有传完：应为 " + declaredBytes + " 字节，只收到 " + receivedBytes + " 字节。请重新上传。",
                        "The file is incomplete: " + receivedBytes + " of " + declaredBytes
                                + " bytes arrived. Please upload it again."),
                Map.of("declaredBytes", declaredBytes, "receivedBytes", receivedBytes));
    }
}
