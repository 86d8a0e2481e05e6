package org.lianan.casework.casefile.entity;

import java.util.List;
import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** At least two officers who hold a licence must handle a case (SAMR Order 2, art. 19 and 22). */
public final class TwoOfficersWanted extends Refusal {
    private static final long serialVersionUID = 1L;
    private static final Sentence WHY = Sentence.of(
            "请指定本单位至少两名持有执法证的人员。", "Name at least two officers of your agency who hold an enforcement licence.");

    public TwoOfficersWanted() {
        super(
                Kind.NOT_VALID,
                "TWO_OFFICERS_WANTED",
                WHY,
                Map.of(),
                List.of(new Fault("/officers", "TWO_OFFICERS_WANTED", WHY)));
    }
}
