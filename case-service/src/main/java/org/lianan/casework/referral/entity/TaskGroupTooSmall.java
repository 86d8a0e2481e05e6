package org.lianan.casework.referral.entity;

import java.util.List;
import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** A task group has at least two officers who hold a licence, and the head who decides is not one (Order 310, art. 5). */
public final class TaskGroupTooSmall extends Refusal {
    private static final long serialVersionUID = 1L;
    private static final Sentence WHY = Sentence.of(
            "专案组须由本单位两名以上持有执法证的办案人员组成，审批移送的主要负责人不得参加。",
            "A task group has two or more case officers of your agency who hold an enforcement licence; the chief, who decides, cannot be one.");

    public TaskGroupTooSmall() {
        super(
                Kind.NOT_VALID,
                "TASK_GROUP_TOO_SMALL",
                WHY,
                Map.of(),
                List.of(new Fault("/officers", "TASK_GROUP_TOO_SMALL", WHY)));
    }
}
