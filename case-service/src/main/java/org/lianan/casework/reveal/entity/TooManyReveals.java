package org.lianan.casework.reveal.entity;

import java.time.Duration;
import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** So many numbers in one hour are no longer the work on a case. */
public final class TooManyReveals extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient Duration wait;

    /** @param wait until the next one may be asked for */
    public TooManyReveals(int anHour, Duration wait) {
        super(
                Kind.TOO_MANY,
                "TOO_MANY_REVEALS",
                Sentence.of(
                        "每小时最多查看 " + anHour + " 项完整信息，请稍后再试。如确需批量使用，请由审核人员通过卷宗导出。",
                        "At most " + anHour
                                + " numbers are shown in full within an hour; please wait. For many at once,"
                                + " have the file exported with a review."),
                Map.of("anHour", anHour));
        this.wait = wait;
    }

    @Override
    public Duration waitFor() {
        return wait;
    }
}
