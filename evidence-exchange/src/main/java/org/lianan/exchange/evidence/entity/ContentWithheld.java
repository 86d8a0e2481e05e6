package org.lianan.exchange.evidence.entity;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** Whoever answers for the case learns that the item is there; what it holds is for those who work with it. */
public final class ContentWithheld extends Refusal {

    private static final long serialVersionUID = 1L;

    public ContentWithheld() {
        super(
                Kind.NOT_PERMITTED,
                "CONTENT_WITHHELD",
                Sentence.of(
                        "该证据含个人信息，只有办案人员和审核人员可以查看内容。如确需查看，请由办案机构负责人将您列为办案人员。",
                        "This evidence holds personal data; its content is for the officers on the case and the reviewers. If you"
                                + " must see it, have yourself named in the case."));
    }
}
