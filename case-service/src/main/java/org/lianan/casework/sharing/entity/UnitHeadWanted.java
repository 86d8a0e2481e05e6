package org.lianan.casework.sharing.entity;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** An agency joins the handling of a case by the head of a unit or its leader, not by its liaison. */
public final class UnitHeadWanted extends Refusal {
    private static final long serialVersionUID = 1L;

    public UnitHeadWanted() {
        super(
                Kind.NOT_PERMITTED,
                "UNIT_HEAD_WANTED",
                Sentence.of(
                        "联合办案须由办案机构负责人或者本单位负责人决定。",
                        "Joining the handling of a case is for the head of a unit or a leader to decide."));
    }
}
