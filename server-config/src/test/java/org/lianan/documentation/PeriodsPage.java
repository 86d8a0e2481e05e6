package org.lianan.documentation;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.lianan.casework.deadline.ExtensionRule;
import org.lianan.casework.deadline.StatutoryPeriod;
import org.lianan.casework.deadline.StatutoryPeriods;

/** The table of statutory periods. */
final class PeriodsPage {
    private PeriodsPage() {}

    static String text() {
        return """
                # Statutory periods 法定期限

                Generated from `StatutoryPeriods` in `case-service`; rewrite with `./lianan docs`. The row is chosen by the day of the event
                that starts the period, so a changed law is a new row. How days are counted, and where we had to choose, stands in
                [counting days](../decisions/2026-11-24-counting-days.md).

                | code | 期限 | period | length | extension | days not counted | last day | when it has passed | 依据 | valid |
                |---|---|---|---|---|---|---|---|---|---|
                %s""".formatted(
                        StatutoryPeriods.all().stream().map(PeriodsPage::row).collect(joining()));
    }

    private static String row(StatutoryPeriod period) {
        var title = period.code().title();
        return "| `%s` | %s | %s | %d %s | %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        period.code(),
                        title.zh(),
                        title.en(),
                        period.length(),
                        words(period.unit()),
                        extensions(period.extensions()),
                        period.stops().stream().map(PeriodsPage::words).sorted().collect(joining(", ")),
                        words(period.lastDay()),
                        words(period.effect()),
                        period.basis().zh(),
                        period.validTo() == null
                                ? "from " + period.validFrom()
                                : period.validFrom() + " until before " + period.validTo());
    }

    private static String extensions(List<ExtensionRule> rules) {
        return rules.stream()
                .map(rule -> (rule.setsDate() ? "to a date" : "+" + rule.length())
                        + (rule.repeatable() ? ", repeatedly" : "")
                        + ", by the " + words(rule.approver()))
                .collect(joining("; then "));
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase().replace('_', ' ');
    }
}
