package org.lianan.casework.referral.entity;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** There is nothing to sign before there is a report. */
public final class ReportWanted extends Refusal {
    private static final long serialVersionUID = 1L;

    public ReportWanted() {
        super(
                Kind.CONFLICT,
                "REPORT_WANTED",
                Sentence.of(
                        "尚无书面报告，请先由专案组成员提交报告。", "There is no report yet; a member of the task group writes it first."));
    }
}
