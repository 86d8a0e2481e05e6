package org.lianan.casework.recusal.entity;

import java.util.List;
import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** Each agency decides on the recusal of its own officers, and of nobody else. */
public final class OwnOfficerWanted extends Refusal {
    private static final long serialVersionUID = 1L;
    private static final Sentence WHY = Sentence.of(
            "请选择本单位的人员。其他单位人员的回避由其单位决定。", "Name an officer of your agency. Others are decided on by theirs.");

    public OwnOfficerWanted() {
        super(
                Kind.NOT_VALID,
                "OWN_OFFICER_WANTED",
                WHY,
                Map.of(),
                List.of(new Fault("/officer", "OWN_OFFICER_WANTED", WHY)));
    }
}
