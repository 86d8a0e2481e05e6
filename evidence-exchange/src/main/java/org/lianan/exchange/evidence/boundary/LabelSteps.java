package org.lianan.exchange.evidence.boundary;

import static org.lianan.authz.permission.SeparationOfDuties.OTHER_PERSON;

import java.util.Arrays;
import java.util.List;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.label.Label;
import org.lianan.authz.permission.Action;
import org.lianan.authz.permission.Involved;
import org.lianan.authz.permission.Relation;
import org.lianan.exchange.evidence.entity.EvidenceItem;
import org.lianan.exchange.evidence.entity.LabelChange;

/** What can be done about a label, as the screens know it. */
enum LabelSteps {
    RAISE(Action.LABEL_RAISE),
    PROPOSE_LOWERING(Action.LABEL_LOWER_PROPOSE),
    APPROVE_LOWERING(Action.LABEL_LOWER_APPROVE),
    REFUSE_LOWERING(Action.LABEL_LOWER_APPROVE);

    private final Action action;

    LabelSteps(Action action) {
        this.action = action;
    }

    /** Those that follow from the label, the officer and the gate together. */
    static List<String> openTo(EvidenceItem item, Caller caller, Relation relation) {
        return Arrays.stream(values())
                .filter(step -> step.action.decide(caller, relation).isAllowed())
                .filter(step -> step.isOpen(item, caller.officer()))
                .map(Enum::name)
                .toList();
    }

    private boolean isOpen(EvidenceItem item, String officer) {
        var proposed = item.proposedLowering();
        return switch (this) {
            case RAISE -> true;
            case PROPOSE_LOWERING -> proposed.isEmpty() && !item.label().equals(Label.INTERNAL);
            case APPROVE_LOWERING ->
                proposed.map(LabelChange::officer)
                        .filter(proposer -> OTHER_PERSON.admits(officer, Involved.makers(proposer)))
                        .isPresent();
            case REFUSE_LOWERING -> proposed.isPresent();
        };
    }
}
