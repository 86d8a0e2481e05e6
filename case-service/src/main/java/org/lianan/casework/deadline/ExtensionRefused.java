package org.lianan.casework.deadline;

import java.time.LocalDate;
import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The law gives no such extension, or gives it no longer. */
public final class ExtensionRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private ExtensionRefused(String code, Sentence sentence, Map<String, Object> variables) {
        super(Kind.CONFLICT, code, sentence, variables);
    }

    static ExtensionRefused notProvided(StatutoryPeriod period) {
        return new ExtensionRefused(
                "EXTENSION_NOT_PROVIDED",
                Sentence.of(
                        "“" + period.code().title().zh() + "”没有可用的延长规定，或者延长次数已用完。",
                        "The law gives no (further) extension of \""
                                + period.code().title().en() + "\"."),
                Map.of("period", period.code().name()));
    }

    static ExtensionRefused wrongApprover(StatutoryPeriod period, Approver wanted) {
        return new ExtensionRefused(
                "EXTENSION_WRONG_APPROVER",
                Sentence.of(
                        "该延长应当由" + wanted.title().zh() + "决定。",
                        "This extension is for the " + wanted.title().en() + " to decide."),
                Map.of("period", period.code().name(), "approver", wanted.name()));
    }

    static ExtensionRefused tooLate(StatutoryPeriod period, LocalDate lastDay) {
        return new ExtensionRefused(
                "EXTENSION_TOO_LATE",
                Sentence.of("期限已于" + lastDay + "届满，不能再延长。", "This was possible until " + lastDay + "."),
                Map.of("period", period.code().name(), "lastDay", lastDay.toString()));
    }

    static ExtensionRefused notLater(StatutoryPeriod period, LocalDate lastDay) {
        return new ExtensionRefused(
                "EXTENSION_NOT_LATER",
                Sentence.of("延长后的日期应当晚于原届满日" + lastDay + "。", "The new last day must be later than " + lastDay + "."),
                Map.of("period", period.code().name(), "lastDay", lastDay.toString()));
    }

    static ExtensionRefused dateWanted(StatutoryPeriod period) {
        return new ExtensionRefused(
                "EXTENSION_DATE_WANTED",
                Sentence.of("请写明延长至哪一日。", "Please name the day to which the period is extended."),
                Map.of("period", period.code().name()));
    }

    static ExtensionRefused lengthFixed(StatutoryPeriod period, int length) {
        return new ExtensionRefused(
                "EXTENSION_LENGTH_FIXED",
                Sentence.of(
                        "该延长的长度由法律规定，不能另行指定日期。",
                        "The law fixes the length of this extension; no other day can be named."),
                Map.of("period", period.code().name(), "length", length));
    }
}
