package org.lianan.casework.deadline;

import java.time.LocalDate;
import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** On the day of the event no law known to the table gave this period; guessing one would be worse. */
public final class NoPeriodInForce extends Refusal {
    private static final long serialVersionUID = 1L;

    public NoPeriodInForce(PeriodCode code, LocalDate day) {
        super(
                Kind.NOT_VALID,
                "NO_PERIOD_IN_FORCE",
                Sentence.of(
                        "期限表中没有在" + day + "适用的“" + code.title().zh() + "”期限，请核对事件日期。",
                        "The table has no period \"" + code.title().en() + "\" for an event on " + day
                                + "; please check the date of the event."),
                Map.of("period", code.name(), "day", day.toString()));
    }
}
