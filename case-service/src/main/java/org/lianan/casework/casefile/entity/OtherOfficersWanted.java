package org.lianan.casework.casefile.entity;

import java.util.List;
import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** Those who were named cannot handle the case alone: officers of the agency who handle cases, and not only who names them. */
public final class OtherOfficersWanted extends Refusal {
    private static final long serialVersionUID = 1L;
    private static final Sentence WHY = Sentence.of(
            "请指定本单位的办案人员或协查联络员，且不能只指定您本人。",
            "Name officers of your agency who handle cases or letters, and not only yourself.");

    public OtherOfficersWanted() {
        super(
                Kind.NOT_VALID,
                "OTHER_OFFICERS_WANTED",
                WHY,
                Map.of(),
                List.of(new Fault("/officers", "OTHER_OFFICERS_WANTED", WHY)));
    }
}
