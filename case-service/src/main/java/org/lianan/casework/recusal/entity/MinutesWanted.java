package org.lianan.casework.recusal.entity;

import java.util.List;
import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** On the recusal of the chief the leaders decide together, and the minutes say so (SAMR Order 2, art. 4). */
public final class MinutesWanted extends Refusal {
    private static final long serialVersionUID = 1L;
    private static final Sentence WHY = Sentence.of(
            "主要负责人的回避由负责人集体讨论决定，请填写集体讨论记录的编号。",
            "The leaders decide together on the recusal of the chief. Give the number of the minutes.");

    public MinutesWanted() {
        super(Kind.NOT_VALID, "MINUTES_WANTED", WHY, Map.of(), List.of(new Fault("/minutesNo", "MINUTES_WANTED", WHY)));
    }
}
