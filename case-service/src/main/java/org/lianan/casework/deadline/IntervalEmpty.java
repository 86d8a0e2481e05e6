package org.lianan.casework.deadline;

import java.time.LocalDate;
import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** An interval must begin before it ends. */
public final class IntervalEmpty extends Refusal {
    private static final long serialVersionUID = 1L;

    public IntervalEmpty(LocalDate from, LocalDate until) {
        super(
                Kind.NOT_VALID,
                "INTERVAL_EMPTY",
                Sentence.of(
                        "期间的结束日（" + until + "）应当晚于开始日（" + from + "）。",
                        "The interval must end (" + until + ") after it begins (" + from + ")."),
                Map.of("from", from.toString(), "until", until.toString()));
    }
}
