package org.lianan.casework.need.entity;

import java.util.List;
import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** One of those who were named for work on the case has been recused from it (Penalty Law, art. 43). */
public final class RecusedOfficer extends Refusal {
    private static final long serialVersionUID = 1L;
    private static final Sentence WHY = Sentence.of(
            "所列人员中有人已决定回避本案，请改由其他人员办理。", "Somebody named here has been recused from this case. Name somebody else.");

    public RecusedOfficer() {
        super(
                Kind.NOT_VALID,
                "OFFICER_RECUSED",
                WHY,
                Map.of(),
                List.of(new Fault("/officers", "OFFICER_RECUSED", WHY)));
    }
}
