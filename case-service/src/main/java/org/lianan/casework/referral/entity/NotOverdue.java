package org.lianan.casework.referral.entity;

import java.time.LocalDate;
import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The police still have time to decide, so that there is nothing to complain of (rules of the procuratorate, art. 562). */
public final class NotOverdue extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotOverdue(LocalDate lastDay) {
        super(
                Kind.CONFLICT,
                "NOT_OVERDUE",
                Sentence.of(
                        "公安机关的审查期限至" + lastDay + "，届满前不能以逾期为由建议监督。",
                        "The police have until " + lastDay
                                + " to decide; before that their silence is no ground for supervision."),
                Map.of("lastDay", lastDay.toString()));
    }
}
