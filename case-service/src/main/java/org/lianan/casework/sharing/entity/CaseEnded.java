package org.lianan.casework.sharing.entity;

import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.casefile.entity.CaseState;

/** A case that has come to its end is not shared any more. */
public final class CaseEnded extends Refusal {
    private static final long serialVersionUID = 1L;

    public CaseEnded(CaseState state) {
        super(
                Kind.CONFLICT,
                "CASE_STATE",
                Sentence.of("案件已办结，不能再共享。", "The case has ended and cannot be shared any more."),
                Map.of("state", state.name()));
    }
}
