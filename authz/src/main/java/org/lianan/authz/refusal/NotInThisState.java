package org.lianan.authz.refusal;

import java.util.Map;

/** The officer may do this, but not as the case stands now. */
public final class NotInThisState extends Refusal {
    private static final long serialVersionUID = 1L;

    /** @param state the group of states in which the case is */
    public NotInThisState(String action, String state) {
        super(
                Kind.CONFLICT,
                "STATE",
                Sentence.of(
                        "案件目前所处的阶段不能办理此项操作。请刷新后查看案件状态。",
                        "As the case stands now this cannot be done. Look at its state."),
                Map.of("action", action, "state", state));
    }
}
