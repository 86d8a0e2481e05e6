package org.lianan.casework.reference;

import java.util.List;
import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The calendar of this year cannot be shown: the State Council's notice for it has not been loaded. */
public final class YearNotPublished extends Refusal {
    private static final long serialVersionUID = 1L;

    YearNotPublished(int year, List<Integer> known) {
        super(
                Kind.NOT_FOUND,
                "CALENDAR_NOT_PUBLISHED",
                Sentence.of(
                        year + "年的节假日安排尚未公布或者尚未载入；落在该年的期限届满日均为暂定。",
                        "The days off of " + year
                                + " have not been published or loaded; periods that end in it are provisional."),
                Map.of("year", year, "known", known));
    }
}
