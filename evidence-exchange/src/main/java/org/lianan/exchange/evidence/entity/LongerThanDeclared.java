package org.lianan.exchange.evidence.entity;

import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** More bytes came than were announced; reading stopped and nothing of them is kept. */
public final class LongerThanDeclared extends Refusal {

    private static final long serialVersionUID = 1L;

    public LongerThanDeclared(long declaredBytes) {
        super(
                Kind.NOT_VALID,
                "LONGER_THAN_DECLARED",
                Sentence.of(
                        "文件大于登记的 " + declaredBytes + " 字节，未予保存。请重新登记该文件。",
                        "The file is longer than the " + declaredBytes
                                + " bytes announced. Nothing was kept; please register the file again."),
                Map.of("declaredBytes", declaredBytes));
    }
}
