package org.lianan.casework.sharing.boundary;

import org.lianan.authz.agency.Agency;
import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.journal.boundary.Entry;
import org.lianan.casework.sharing.entity.Grant;
import org.lianan.casework.sharing.entity.GrantStep;

/** What the journal of the case says of a grant; the entry of an acceptance is the receipt. */
final class GrantEntry {
    private GrantEntry() {}

    static Entry proposed(Grant grant, Agency to) {
        return about(
                        grant,
                        "GRANT_PROPOSED",
                        "提请向" + to.name() + "共享案件",
                        "Proposed to share the case with " + to.nameEn())
                .with("scope", String.join(",", grant.scope().words()))
                .with("purpose", grant.purpose())
                .under(Sentence.of(grant.legalBasis(), grant.legalBasis()));
    }

    static Entry of(GrantStep step, Grant grant, Agency to) {
        return switch (step) {
            case APPROVE ->
                about(
                                grant,
                                "GRANT_OFFERED",
                                "批准向" + to.name() + "共享案件",
                                "Approved to share the case with " + to.nameEn())
                        .with("until", grant.until().map(String::valueOf).orElse(""));
            case ACCEPT ->
                about(grant, "GRANT_ACCEPTED", to.name() + "接收共享案件", to.nameEn() + " accepted the share of the case");
            case REJECT ->
                about(grant, "GRANT_REJECTED", to.name() + "谢绝共享", to.nameEn() + " declined the share of the case")
                        .with("reason", reason(grant));
            case WITHDRAW ->
                about(grant, "GRANT_WITHDRAWN", "撤回向" + to.name() + "的共享", "Withdrew the share with " + to.nameEn());
            case REVOKE ->
                about(grant, "GRANT_REVOKED", "收回向" + to.name() + "的共享", "Revoked the share with " + to.nameEn())
                        .with("reason", reason(grant));
        };
    }

    private static Entry about(Grant grant, String kind, String zh, String en) {
        return Entry.of(kind, Sentence.of(zh, en))
                .about("GRANT", grant.id().uuid())
                .to(grant.to())
                .with("standing", grant.standing());
    }

    private static String reason(Grant grant) {
        var history = grant.history();
        var note = history.get(history.size() - 1).note();
        return note == null ? "" : note;
    }
}
