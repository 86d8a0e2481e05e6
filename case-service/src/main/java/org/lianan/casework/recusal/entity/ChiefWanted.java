package org.lianan.casework.recusal.entity;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** On the recusal of a leader only the chief decides (SAMR Order 2, art. 4). */
public final class ChiefWanted extends Refusal {
    private static final long serialVersionUID = 1L;

    public ChiefWanted() {
        super(
                Kind.NOT_VALID,
                "CHIEF_WANTED",
                Sentence.of("负责人的回避由主要负责人决定，请报主要负责人。", "The chief decides on the recusal of a leader. Ask the chief."));
    }
}
