package org.lianan.casework.assistance.entity;

import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.casefile.entity.CaseState;

/** Letters of assistance serve an inquiry; the case is past that. */
public final class NotWhileCaseIs extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotWhileCaseIs(CaseState state) {
        super(
                Kind.CONFLICT,
                "CASE_STATE",
                Sentence.of(
                        "案件目前的状态（" + state + "）不能发协助调查函。",
                        "In its present state (" + state + ") the case can send no letter of assistance."),
                Map.of("state", state.name()));
    }
}
