package org.lianan.casework.sharing.entity;

import java.time.LocalDate;
import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The last day of the share has passed before it was approved or accepted. */
public final class OfferExpired extends Refusal {
    private static final long serialVersionUID = 1L;

    public OfferExpired(LocalDate lastDay) {
        super(
                Kind.CONFLICT,
                "OFFER_EXPIRED",
                Sentence.of(
                        "该共享的截止日期" + lastDay + "已过。",
                        "This share was to last until " + lastDay + ", which has passed."),
                Map.of("lastDay", lastDay.toString()));
    }
}
