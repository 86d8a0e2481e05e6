package org.lianan.casework.casefile.entity;

import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.deadline.Exclusion;

/** No running period of the case is touched by this, so that recording it would promise what does not happen. */
public final class StopsNothing extends Refusal {
    private static final long serialVersionUID = 1L;

    public StopsNothing(Exclusion exclusion) {
        this(exclusion.reason().name());
    }

    /** @param what the reason of the interval, or the period that was to be extended */
    public StopsNothing(String what) {
        super(
                Kind.CONFLICT,
                "NO_RUNNING_PERIOD",
                Sentence.of(
                        "本案目前没有受该事由影响的在计期限，请核对事由和日期。",
                        "No running period of this case is affected; please check the reason and the dates."),
                Map.of("what", what));
    }
}
