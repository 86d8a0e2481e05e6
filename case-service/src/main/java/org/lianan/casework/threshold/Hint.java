package org.lianan.casework.threshold;

import java.time.LocalDate;
import java.util.List;
import org.lianan.casework.jurisdiction.entity.ChargeCode;
import org.lianan.casework.law.Instrument;
import org.lianan.casework.law.LegalBasis;
import org.lianan.casework.law.Reason;

/** One figure held against one threshold (涉嫌犯罪提示): a reason to examine a referral, or none; never a decision. */
public record Hint(Threshold threshold, State state, Reason reason) {
    private static final LegalBasis DUTY_TO_REFER = LegalBasis.of(Instrument.STATE_COUNCIL_310, "3");

    /** How the figure stands to the threshold. */
    public enum State {
        REACHED,
        BELOW,
        /** The figure is not established yet. */
        UNKNOWN
    }

    /** Every threshold of a charge on the day of the act, those that are reached first. */
    public static List<Hint> about(ChargeCode charge, LocalDate actOn, Figures figures) {
        return Thresholds.of(charge, actOn).stream()
                .map(threshold -> of(threshold, figures))
                .sorted((one, other) -> one.state().compareTo(other.state()))
                .toList();
    }

    /** What to do about a reached threshold; the same for every crime. */
    public static Reason duty() {
        return Reason.of("threshold", "DUTY").with(DUTY_TO_REFER);
    }

    private static Hint of(Threshold threshold, Figures figures) {
        var figure = figures.of(threshold.measure());
        var state =
                figure == null ? State.UNKNOWN : figure.compareTo(threshold.yuan()) >= 0 ? State.REACHED : State.BELOW;
        var code = state == State.REACHED && threshold.attempt() ? "REACHED_ATTEMPT" : state.name();
        var reason = Reason.of("threshold", code)
                .with("crime", threshold.crime())
                .with("measure", threshold.measure())
                .with("threshold", Yuan.digits(threshold.yuan()))
                .with(threshold.basis());
        return new Hint(threshold, state, figure == null ? reason : reason.with("figure", Yuan.digits(figure)));
    }
}
