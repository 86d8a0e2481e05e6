package org.lianan.exchange.evidence.entity;

import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The part does not continue where the bytes received so far end. */
public final class WrongOffset extends Refusal {

    private static final long serialVersionUID = 1L;

    public WrongOffset(long offset, long receivedBytes) {
        super(
                Kind.CONFLICT,
                "WRONG_OFFSET",
                Sentence.of(
                        "续传位置不符：已收到 " + receivedBytes + " 字节，请从该处继续。",
                        receivedBytes + " bytes have arrived so far. Please continue from there."),
                Map.of("offset", offset, "receivedBytes", receivedBytes));
    }
}
