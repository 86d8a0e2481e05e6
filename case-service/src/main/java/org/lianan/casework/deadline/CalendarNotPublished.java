package org.lianan.casework.deadline;

import java.time.LocalDate;
import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** Whether this is a working day is not known yet: the State Council's notice for the year has not been loaded. */
public final class CalendarNotPublished extends Refusal {
    private static final long serialVersionUID = 1L;

    public CalendarNotPublished(LocalDate day) {
        super(
                Kind.NOT_VALID,
                "CALENDAR_NOT_PUBLISHED",
                Sentence.of(
                        day.getYear() + "年的节假日安排尚未载入，无法确定" + day + "是否为工作日。",
                        "The days off of " + day.getYear() + " have not been loaded, so " + day
                                + " cannot be called a working day or not."),
                Map.of("day", day.toString(), "year", day.getYear()));
    }
}
