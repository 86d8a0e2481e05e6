package org.lianan.casework.reference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.deadline.ExtensionRule;
import org.lianan.casework.deadline.StatutoryPeriod;

/**
 * One row of the table: how long, from what to what, under which article, and from when to when it is law.
 *
 * @param stops the reasons for which days do not count
 * @param effect what it means that the last day has passed
 * @param law false where no law gives the number and the house had to choose
 * @param validTo the first day on which an event no longer starts it; absent while in force
 */
public record PeriodView(
        String code,
        String zh,
        String en,
        int length,
        String unit,
        List<Lengthening> extensions,
        List<String> stops,
        String lastDay,
        String effect,
        Sentence basis,
        boolean law,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /**
     * An extension that the law allows.
     *
     * @param length how much is added; absent where the approver names the last day
     */
    public record Lengthening(@Nullable Integer length, String approver, boolean repeatable) {
        static Lengthening of(ExtensionRule rule) {
            return new Lengthening(
                    rule.setsDate() ? null : rule.length(), rule.approver().name(), rule.repeatable());
        }
    }

    static PeriodView of(StatutoryPeriod period) {
        var title = period.code().title();
        return new PeriodView(
                period.code().name(),
                title.zh(),
                title.en(),
                period.length(),
                period.unit().name(),
                period.extensions().stream().map(Lengthening::of).toList(),
                period.stops().stream().map(Enum::name).sorted().toList(),
                period.lastDay().name(),
                period.effect().name(),
                Sentence.of(period.basis().zh(), period.basis().en()),
                period.basis().isLaw(),
                period.validFrom(),
                period.validTo());
    }
}
