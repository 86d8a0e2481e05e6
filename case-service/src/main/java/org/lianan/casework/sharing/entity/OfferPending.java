package org.lianan.casework.sharing.entity;

import java.util.Map;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** One offer at a time: an earlier one to the same agency in this case has not been answered yet. */
public final class OfferPending extends Refusal {
    private static final long serialVersionUID = 1L;

    public OfferPending(AgencyId to, GrantId pending) {
        super(
                Kind.CONFLICT,
                "OFFER_PENDING",
                Sentence.of(
                        "对该单位已有一项共享等待办理，请先等待答复或撤回。",
                        "A share with this agency is already waiting; await its answer or withdraw it first."),
                Map.of("to", to.id(), "grantId", pending.toString()));
    }
}
