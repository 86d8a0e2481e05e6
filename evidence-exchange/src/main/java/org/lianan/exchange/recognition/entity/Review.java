package org.lianan.exchange.recognition.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.refusal.NotValid;
import org.lianan.authz.refusal.Refusal.Fault;
import org.lianan.authz.refusal.Sentence;

/**
 * The reviewer's words on an item 证据审查意见: was it lawfully collected 合法性, is it genuine 真实性, does it concern the case 关联性
 * (SAMR interim rules on electronic data 2024, art. 4), and what follows.
 */
public record Review(
        Finding legality,
        Finding authenticity,
        Finding relevance,
        Outcome outcome,
        @Nullable ReasonCode reason,
        @Nullable LocalDate supplementUntil,
        String statement) {

    /** Checks that what follows fits what was found; every mistake is named. */
    public Review {
        var faults = new ArrayList<Fault>();
        boolean allYes = legality.isYes() && authenticity.isYes() && relevance.isYes();
        if (outcome == Outcome.ADOPTED && !allYes)
            faults.add(new Fault(
                    "/outcome",
                    "FINDINGS_DISAGREE",
                    Sentence.of("三性均为“是”才能采信。", "It can be adopted only if all three findings are yes.")));
        if (outcome.needsReason && reason == null)
            faults.add(new Fault("/reasonCode", "REQUIRED", Sentence.of("请选择理由。", "Choose the reason.")));
        if (!outcome.needsReason && reason != null)
            faults.add(
                    new Fault("/reasonCode", "NOT_EXPECTED", Sentence.of("采信时不需要理由代码。", "Adoption takes no reason.")));
        if (outcome.needsDate && supplementUntil == null)
            faults.add(new Fault(
                    "/supplementUntil",
                    "REQUIRED",
                    Sentence.of("请填写补正期限。", "Say until when it is to be supplemented.")));
        if (!faults.isEmpty()) throw new NotValid(List.copyOf(faults));
    }

    /** Refuses a day for the supplement that has already passed. */
    public void requireNotBefore(LocalDate today) {
        if (supplementUntil != null && supplementUntil.isBefore(today))
            throw new NotValid(
                    "/supplementUntil",
                    "IN_THE_PAST",
                    Sentence.of("补正期限不能早于今天。", "The day for the supplement cannot be before today."));
    }
}
